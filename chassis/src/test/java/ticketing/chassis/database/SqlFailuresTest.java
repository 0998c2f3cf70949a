package ticketing.chassis.database;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.PersistenceException;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SqlFailuresTest {

    @ParameterizedTest
    @ValueSource(strings = {"08001", "08006", "57P01", "57P03", "53300"})
    void a_database_that_is_away_is_an_outage_however_it_is_wrapped(String state) {
        Throwable failure = new PersistenceException(new RuntimeException(new SQLException("gone", state)));

        assertThat(SqlFailures.isConnectionLoss(failure)).isTrue();
        assertThat(SqlFailures.isTransient(failure)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"40001", "40P01"})
    void a_conflict_may_pass_but_is_no_outage(String state) {
        assertThat(SqlFailures.isTransient(new SQLException("deadlock", state))).isTrue();
        assertThat(SqlFailures.isConnectionLoss(new SQLException("deadlock", state)))
                .isFalse();
    }

    @Test
    void a_fault_of_ours_does_not_pass() {
        assertThat(SqlFailures.isTransient(new IllegalStateException())).isFalse();
        assertThat(SqlFailures.isTransient(new SQLException("syntax error", "42601")))
                .isFalse();
        assertThat(SqlFailures.isTransient(new SQLException("no state"))).isFalse();
    }

    @Test
    void a_violated_constraint_is_known_by_its_name() {
        SQLException failure = new SQLException("violates unique constraint \"one_order_per_ticket\"", "23505");

        assertThat(SqlFailures.violates(new PersistenceException(failure), "one_order_per_ticket"))
                .isTrue();
        assertThat(SqlFailures.violates(failure, "order_per_ticket")).isFalse();
        assertThat(SqlFailures.violates(new RuntimeException(), "one_order_per_ticket"))
                .isFalse();
    }
}
