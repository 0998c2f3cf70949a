package ticketing.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static ticketing.chassis.problem.RefusalAssertions.refusal;

import jakarta.persistence.EntityManager;
import java.lang.reflect.Proxy;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ticketing.chassis.operators.Justification;
import ticketing.chassis.operators.OperatorAction;
import ticketing.chassis.operators.OperatorActions;
import ticketing.chassis.problem.NotFound;
import ticketing.events.Event;
import ticketing.events.Topic;

class ManagingDeadLettersTest {

    private static final Justification BY = new Justification("olga", "The order exists by now");

    private final List<String> recorded = new ArrayList<>();
    private final ManagingDeadLetters deadLetters = new ManagingDeadLetters();
    private boolean handlerExists = true;
    private String topic = "ticketing.expirations";
    private Map<String, String> headers = Map.of("JMSType", "ExpirationComplete", "ce_id", "event");
    private String body = "{\"orderId\":\"order\"}";
    private RuntimeException handlerFailure;
    private RuntimeException flushFailure;

    @BeforeEach
    void one_dead_letter() {
        deadLetters.deadLetters = new DeadLetters() {
            @Override
            public Optional<DeadLetter> remove(String id) {
                return Optional.of(deadLetter()).filter(letter -> letter.id().equals(id));
            }
        };
        deadLetters.inbox = new InboxTransaction() {
            @Override
            public String handle(IncomingMessage event, EventHandler handler) {
                throwIfSet(handlerFailure);
                return "stale";
            }
        };
        deadLetters.handlers = new EventHandlers() {
            @Override
            Optional<EventHandler> of(Topic topic) {
                return Optional.<EventHandler>of(new NoEffect(topic)).filter(handler -> handlerExists);
            }
        };
        deadLetters.actions = new OperatorActions() {
            @Override
            public void add(OperatorAction.Kind kind, String subject, Justification by) {
                recorded.add(kind.wireName() + " " + subject + " by " + by.operatorId());
            }
        };
        deadLetters.database = (EntityManager) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {EntityManager.class}, (proxy, method, arguments) -> {
                    throwIfSet(flushFailure);
                    return null;
                });
    }

    @Test
    void a_discard_is_recorded() {
        deadLetters.discard("letter", BY);

        assertThat(recorded).containsExactly("discard-dead-letter letter by olga");
    }

    @Test
    void a_replay_returns_its_result_and_is_recorded() {
        assertThat(deadLetters.replay("letter", BY)).isEqualTo("stale");

        assertThat(recorded).containsExactly("replay-dead-letter letter by olga");
    }

    @Test
    void an_unknown_dead_letter_is_not_found_and_nothing_is_recorded() {
        assertThatThrownBy(() -> deadLetters.discard("unknown", BY)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> deadLetters.replay("unknown", BY)).isInstanceOf(NotFound.class);

        assertThat(recorded).isEmpty();
    }

    @Test
    void a_replay_that_fails_again_is_refused_with_the_root_cause_whatever_the_failure() {
        handlerFailure = new IllegalStateException("wrapped", new IllegalArgumentException("There is no order"));
        assertThatThrownBy(() -> deadLetters.replay("letter", BY))
                .satisfies(refusal("replay-failed"))
                .hasMessageContaining("There is no order");

        handlerFailure = new NotFound();
        assertThatThrownBy(() -> deadLetters.replay("letter", BY)).satisfies(refusal("replay-failed"));
        assertThat(recorded).isEmpty();
    }

    @Test
    void changes_that_the_database_refuses_fail_the_replay_and_not_the_commit() {
        flushFailure = new IllegalStateException(new SQLException("one_order_per_ticket", "23505"));

        assertThatThrownBy(() -> deadLetters.replay("letter", BY))
                .satisfies(refusal("replay-failed"))
                .hasMessageContaining("one_order_per_ticket");
    }

    @Test
    void a_dead_letter_that_no_handler_takes_fails_the_replay() {
        handlerExists = false;

        assertThatThrownBy(() -> deadLetters.replay("letter", BY))
                .satisfies(refusal("replay-failed"))
                .hasMessageContaining("ticketing.expirations");
    }

    @Test
    void a_malformed_dead_letter_fails_the_replay_with_its_own_cause_even_if_its_id_was_handled() {
        body = "{";
        assertThatThrownBy(() -> deadLetters.replay("letter", BY))
                .satisfies(refusal("replay-failed"))
                .hasMessageContaining("not a valid ExpirationComplete");

        headers = Map.of();
        assertThatThrownBy(() -> deadLetters.replay("letter", BY))
                .satisfies(refusal("replay-failed"))
                .hasMessageContaining("An event needs a JMSType and a ce_id");

        topic = "ticketing.weather";
        assertThatThrownBy(() -> deadLetters.replay("letter", BY)).satisfies(refusal("replay-failed"));
    }

    @Test
    void a_connection_loss_is_no_failure_of_the_replay() {
        handlerFailure = new IllegalStateException(new SQLException("connection loss", "08006"));

        assertThatThrownBy(() -> deadLetters.replay("letter", BY)).isSameAs(handlerFailure);
    }

    private static void throwIfSet(RuntimeException failure) {
        if (failure != null) {
            throw failure;
        }
    }

    private DeadLetter deadLetter() {
        OffsetDateTime noon = OffsetDateTime.parse("2026-05-04T12:00:00Z");
        return new DeadLetter("letter", topic, "There is no order", noon, headers, body);
    }

    private record NoEffect(Topic topic) implements EventHandler {

        @Override
        public boolean handle(Event event) {
            return false;
        }
    }
}
