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
public final class Deafness {

    private static final String BEGIN = "create function delivery.hear_nothing() returns trigger language plpgsql as"
            + " $$ begin raise exception 'not now' using errcode = 'serialization_failure'; end $$;"
            + " create trigger deaf before insert on delivery.inbox execute function delivery.hear_nothing()";
    private static final String END = "drop function delivery.hear_nothing() cascade";

    private final Postgres postgres;
    private final String service;

    private Deafness(Postgres postgres, String service) {
        this.postgres = postgres;
        this.service = service;
    }

    public static Deafness of(Postgres postgres, String service) {
        return new Deafness(postgres, service);
    }

    /** Returns what happened while it lasted. */
    public <T> T during(Supplier<T> happening) {
        execute(BEGIN);
        try {
            return happening.get();
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
