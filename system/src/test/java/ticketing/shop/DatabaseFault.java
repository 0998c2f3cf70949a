package ticketing.shop;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.function.Supplier;
import ticketing.system.Postgres;

/**
 * A fault in one service's database, made by SQL and removed by SQL.
 *
 * @param begin the statements that make it
 * @param end the statements that remove it
 */
public record DatabaseFault(Postgres postgres, String service, String begin, String end) {

    /** The table rejects new rows that meet a condition; retries do not help. */
    public static DatabaseFault rejectingRows(Postgres postgres, String service, String table, String condition) {
        return new DatabaseFault(
                postgres,
                service,
                "alter table %s add constraint rejected_by_test check (not (%s)) not valid".formatted(table, condition),
                "alter table %s drop constraint rejected_by_test".formatted(table));
    }

    /** The inbox rejects every event as in a serialization conflict, so that all are redelivered later. */
    public static DatabaseFault failingInbox(Postgres postgres, String service) {
        return new DatabaseFault(
                postgres,
                service,
                "create function delivery.reject_events() returns trigger language plpgsql as"
                        + " $$ begin raise exception 'not now' using errcode = 'serialization_failure'; end $$;"
                        + " create trigger reject_events before insert on delivery.inbox"
                        + " execute function delivery.reject_events()",
                "drop function delivery.reject_events() cascade");
    }

    /** Every insert into the table takes 50 ms; rows at a price of 6.66 are rejected. */
    public static DatabaseFault slowInserts(Postgres postgres, String service, String table) {
        return new DatabaseFault(
                postgres,
                service,
                "create function slow_insert() returns trigger language plpgsql as $$ begin perform pg_sleep(0.05);"
                        + " if new.price = 6.66 then raise exception 'rejected by test'; end if; return new; end $$;"
                        + " create trigger slow_insert before insert on " + table
                        + " for each row execute function slow_insert()",
                "drop function slow_insert cascade");
    }

    /** Every commit that has inserted into the table takes 8 s. */
    public static DatabaseFault hangingCommits(Postgres postgres, String service, String table) {
        return new DatabaseFault(
                postgres,
                service,
                "create function hang() returns trigger language plpgsql as"
                        + " $$ begin perform pg_sleep(8); return null; end $$;"
                        + " create constraint trigger hang after insert on " + table
                        + " deferrable initially deferred for each row execute function hang()",
                "drop function hang cascade");
    }

    /** Makes the fault, runs the action, removes the fault; returns the action's result. */
    public <T> T during(Supplier<T> action) {
        execute(begin);
        try {
            return action.get();
        } finally {
            execute(end);
        }
    }

    private void execute(String statements) {
        try (Connection connection = postgres.connectTo(service);
                Statement statement = connection.createStatement()) {
            statement.execute(statements);
        } catch (SQLException failure) {
            throw new IllegalStateException(statements, failure);
        }
    }
}
