package ticketing.admin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import ticketing.platform.Service;
import ticketing.problem.NotFound;

class ReplayingTest {

    private static final Intervention BY = new Intervention("olga", "The order is there by now");

    private final Letters letters = new Letters();
    private final Replaying replaying = new Replaying(letters, new Service("orders"));

    @Test
    void what_became_of_it_is_told() {
        letters.result = Optional.of("stale");

        assertThat(replaying.replay("letter", BY)).isEqualTo("stale");
    }

    @Test
    void what_is_not_there_is_not_found() {
        assertThatThrownBy(() -> replaying.replay("letter", BY)).isInstanceOf(NotFound.class);
    }

    @Test
    void what_fails_again_is_refused_with_what_was_behind_it_even_if_that_was_a_refusal_of_another_kind() {
        letters.failure = new IllegalStateException("wrapped", new IllegalArgumentException("There is no order"));
        assertThatThrownBy(() -> replaying.replay("letter", BY))
                .isInstanceOf(ReplayFailed.class)
                .hasMessageContaining("There is no order");

        letters.failure = new NotFound();
        assertThatThrownBy(() -> replaying.replay("letter", BY)).isInstanceOf(ReplayFailed.class);
    }

    @Test
    void that_the_database_is_away_is_not_the_letters_fault() {
        letters.failure = new IllegalStateException(new SQLException("away", "08006"));

        assertThatThrownBy(() -> replaying.replay("letter", BY)).isSameAs(letters.failure);
    }

    private static final class Letters extends Clearing {

        private Optional<String> result = Optional.empty();
        private RuntimeException failure;

        @Override
        Optional<String> hearAgain(String id, Intervention by) {
            if (failure != null) {
                throw failure;
            }
            return result;
        }
    }
}
