package ticketing.shop;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.function.Supplier;
import ticketing.system.Postgres;

/**
 * A service that hears nothing for a while: whatever event comes fails as it does in a conflict, and comes again later.
 * What it is asked it answers as ever.
 */
public final class FailingInbox {

    private static final String BEGIN = "create function delivery.reject_events() returns trigger language plpgsql as"
            + " $$ begin raise exception 'not now' using errcode = 'serialization_failure'; end $$;"
            + " create trigger reject_events before insert on delivery.inbox execute function delivery.reject_events()";
    private static final String END = "drop function delivery.reject_events() cascade";

    private final Postgres postgres;
    private final String service;

    private FailingInbox(Postgres postgres, String service) {
        this.postgres = postgres;
        this.service = service;
    }

    public static FailingInbox of(Postgres postgres, String service) {
        return new FailingInbox(postgres, service);
    }

    /** Runs the action while the inbox rejects every event; returns the action's result. */
    public <T> T during(Supplier<T> action) {
        execute(BEGIN);
        try {
            return action.get();
        } finally {
            execute(END);
        }
    }

    private void execute(String statements) {
        try (Connection connection = postgres.connectTo(service);
                Statement statement = connection.createStatement()) {
            statement.execute(statements);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
