package ticketing.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static ticketing.chassis.problem.RefusalAssertions.refusal;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import ticketing.chassis.problem.NotFound;
import ticketing.chassis.problem.Refusals;

class ReplicaWaitTest {

    private final AtomicInteger attempts = new AtomicInteger();

    @Test
    void an_entity_that_arrives_a_little_later_is_found() {
        assertThat(new ReplicaWait().retryUntilReplicated("it", () -> foundAtAttempt(3)))
                .isEqualTo("found");
    }

    @Test
    void an_event_about_the_entity_triggers_an_attempt_at_once() {
        ReplicaWait wait = new ReplicaWait();

        // The second attempt is timed. With growing intervals alone the others would exceed the timeout.
        String found = wait.retryUntilReplicated("it", () -> {
            wait.replicated("another");
            wait.replicated("it");
            return foundAtAttempt(50);
        });

        assertThat(found).isEqualTo("found");
    }

    @Test
    void an_entity_that_never_arrives_is_not_found() {
        assertThatThrownBy(() -> new ReplicaWait().retryUntilReplicated("it", () -> foundAtAttempt(Integer.MAX_VALUE)))
                .isInstanceOf(NotFound.class);
        assertThat(attempts).hasValueGreaterThan(2);
    }

    @Test
    void another_refusal_is_not_retried() {
        assertThatThrownBy(() -> new ReplicaWait().retryUntilReplicated("it", () -> {
                    attempts.incrementAndGet();
                    throw Refusals.notOwner();
                }))
                .satisfies(refusal("not-owner"));
        assertThat(attempts).hasValue(1);
    }

    private String foundAtAttempt(int attempt) {
        if (attempts.incrementAndGet() < attempt) {
            throw new NotFound();
        }
        return "found";
    }
}
