package ticketing.admin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ticketing.delivery.DeadLetter;
import ticketing.delivery.DeadLetters;
import ticketing.delivery.SecondHearing;
import ticketing.problem.NotFound;

class ClearingTest {

    private static final Intervention BY = new Intervention("olga", "Nobody needs it");

    private final List<String> written = new ArrayList<>();
    private final Clearing clearing = new Clearing();

    @BeforeEach
    void one_letter() {
        clearing.letters = new DeadLetters() {
            @Override
            public Optional<DeadLetter> take(String id) {
                return Optional.of(letter()).filter(letter -> letter.id().equals(id));
            }
        };
        clearing.hearing = new SecondHearing() {
            @Override
            public Optional<String> of(String letterId) {
                return clearing.letters.take(letterId).map(letter -> "applied");
            }
        };
        clearing.actions = new Actions() {
            @Override
            public void add(Action.Kind kind, String subject, Intervention by) {
                written.add(kind.text() + " " + subject + " by " + by.operatorId());
            }
        };
    }

    @Test
    void what_is_thrown_away_is_written_down() {
        clearing.discard("letter", BY);

        assertThat(written).containsExactly("discard-dead-letter letter by olga");
    }

    @Test
    void what_is_heard_again_is_written_down() {
        assertThat(clearing.hearAgain("letter", BY)).contains("applied");

        assertThat(written).containsExactly("replay-dead-letter letter by olga");
    }

    @Test
    void of_what_is_not_there_nothing_is_written_down() {
        assertThatThrownBy(() -> clearing.discard("unknown", BY)).isInstanceOf(NotFound.class);
        assertThat(clearing.hearAgain("unknown", BY)).isEmpty();

        assertThat(written).isEmpty();
    }

    private static DeadLetter letter() {
        OffsetDateTime noon = OffsetDateTime.parse("2026-05-04T12:00:00Z");
        return new DeadLetter("letter", "ticketing.orders", "Not an event", noon, Map.of(), "{");
    }
}
