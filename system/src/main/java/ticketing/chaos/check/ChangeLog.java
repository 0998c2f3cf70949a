package ticketing.chaos.check;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import ticketing.oracle.Oracle;
import ticketing.system.Postgres;

/**
 * A log of every version and status of tickets, orders and payments, written by triggers in the services'
 * databases. The services do not know of it.
 */
public final class ChangeLog {

    private static final String CREATE = """
            create schema if not exists changes;
            create table if not exists changes.step (
                position bigint generated always as identity primary key,
                what text, id text, version bigint, status text, at timestamptz default clock_timestamp());
            create or replace function changes.note() returns trigger language plpgsql as $$
            declare now jsonb := to_jsonb(new);
            begin
                insert into changes.step (what, id, version, status)
                values (tg_table_name, now->>'id', (now->>'version')::bigint, now->>'status');
                return null;
            end $$;
            """;
    private static final String TRIGGER = "create or replace trigger changes after insert or update on %s"
            + " for each row execute function changes.note();";
    private static final Map<String, List<String>> TABLES = Map.of(
            "tickets", List.of("ticket"),
            "orders", List.of("orders", "ticket"),
            "payments", List.of("orders", "payment"));

    private static final String PAIRS = "select *, lag(version) over one as earlier, lag(status) over one as was"
            + " from changes.step window one as (partition by what, id order by position)";

    private final Postgres postgres;
    private final Oracle oracle;

    public ChangeLog(Postgres postgres, Oracle oracle) {
        this.postgres = postgres;
        this.oracle = oracle;
    }

    /** Creates the triggers; replaces earlier ones. */
    public void record() {
        TABLES.forEach((service, tables) -> {
            try (Connection connection = postgres.connectTo(service);
                    Statement statement = connection.createStatement()) {
                statement.execute(CREATE);
                for (String table : tables) {
                    statement.execute(TRIGGER.formatted(table));
                }
            } catch (SQLException e) {
                throw new IllegalStateException("No change log in " + service, e);
            }
        });
    }

    /** Versions that decreased, final states that were left, orders that expired early, as text. */
    public List<String> violations() {
        List<String> wrong = new ArrayList<>();
        TABLES.keySet()
                .forEach(service -> add(wrong, service, "back to an earlier version", "where version < earlier"));
        add(wrong, "orders", "an order that went back", """
                where what = 'orders' and status <> was and not (was = 'created' or
                was = 'awaiting:payment' and status in ('complete', 'cancelled'))""");
        add(wrong, "payments", "a payment that went back", """
                where what = 'payment' and status <> was and not (was = 'pending' and status in ('captured', 'failed')
                or was = 'captured' and status = 'refunded')""");
        add(wrong, "tickets", "a sold ticket that was taken back", "where was = 'sold' and status <> 'sold'");
        oracle.rows("orders", """
                        select orders.id, step.at, expires_at from changes.step join orders using (id)
                        where step.what = 'orders' and step.status = 'cancelled' and cancel_reason = 'expired'
                        and step.at < expires_at""").forEach(row -> wrong.add("an order that expired early: " + row));
        oracle.rows("orders", """
                        select ticket_id, count(distinct id) from changes.step join orders using (id)
                        where step.what = 'orders' and step.status = 'complete' group by 1 having count(distinct id) > 1""").forEach(row -> wrong.add("a ticket that was sold twice: " + row));
        return wrong;
    }

    private void add(List<String> wrong, String service, String what, String where) {
        oracle.rows(service, "select * from (" + PAIRS + ") as pairs " + where)
                .forEach(row -> wrong.add(what + " in " + service + ": " + row));
    }
}
