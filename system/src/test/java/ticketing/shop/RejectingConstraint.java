package ticketing.shop;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.function.Supplier;
import ticketing.system.Postgres;

/** Something that a service's database refuses for a while, in a way that does not pass by itself. */
public final class RejectingConstraint {

    private final Postgres postgres;
    private final String service;
    private final String table;

    public RejectingConstraint(Postgres postgres, String service, String table) {
        this.postgres = postgres;
        this.service = service;
        this.table = table;
    }

    /**
     * Adds the constraint, runs the action, drops the constraint; returns the action's result.
     *
     * @param condition SQL; rows that meet it are rejected
     */
    public <T> T whileRejecting(String condition, Supplier<T> action) {
        execute("alter table " + table + " add constraint rejected_by_test check (not (" + condition + ")) not valid");
        try {
            return action.get();
        } finally {
            execute("alter table " + table + " drop constraint rejected_by_test");
        }
    }

    private void execute(String change) {
        try (Connection connection = postgres.connectTo(service);
                Statement statement = connection.createStatement()) {
            statement.execute(change);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
