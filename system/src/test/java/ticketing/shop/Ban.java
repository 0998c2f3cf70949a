package ticketing.shop;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.function.Supplier;
import ticketing.system.Postgres;

/** Something that a service's database refuses for a while, in a way that does not pass by itself. */
public final class Ban {

    private final Postgres postgres;
    private final String service;
    private final String table;

    public Ban(Postgres postgres, String service, String table) {
        this.postgres = postgres;
        this.service = service;
        this.table = table;
    }

    /**
     * Returns what happened while it lasted.
     *
     * @param what the condition of rows that are refused
     */
    public <T> T on(String what, Supplier<T> happening) {
        execute("alter table " + table + " add constraint banned check (not (" + what + ")) not valid");
        try {
            return happening.get();
        } finally {
            execute("alter table " + table + " drop constraint banned");
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
