package ticketing.chaos;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import ticketing.system.Liberty;

/** Takes from a system what keeps it right, one thing at a time. */
final class NegativeControls {

    private final Chaos chaos;

    NegativeControls(Chaos chaos) {
        this.chaos = chaos;
    }

    /** Services send their events just after the commit, as most applications do. */
    void withoutOutbox(Runnable work) {
        everywhere("direct-send", work);
    }

    /** Nothing remembers which events it has heard. */
    void withoutInbox() {
        for (String service : List.of("tickets", "orders", "payments", "expiration")) {
            execute(service, "alter table delivery.inbox drop constraint if exists inbox_pkey");
        }
    }

    /** To the tickets service every hold is news, however old it is. */
    void withoutNumberedHolds() {
        execute(
                "tickets",
                "create function forget_hold() returns trigger language plpgsql as"
                        + " $$ begin new.hold := -1; return new; end $$;"
                        + " create trigger forget_hold before insert or update on ticket"
                        + " for each row execute function forget_hold()");
    }

    /** Nobody looks who has a ticket that is wanted, and the database does not mind. */
    void withoutLookAndIndex() {
        execute(
                "orders",
                "drop index one_order_per_ticket; drop index one_order_per_hold;"
                        + " create or replace view taken_ticket as select ticket_id, status from orders where false");
    }

    private void everywhere(String wanted, Runnable work) {
        List<Liberty> servers = chaos.marketplace().servers();
        servers.forEach(server -> chaos.environment().request(server, wanted));
        try {
            work.run();
        } finally {
            servers.forEach(server -> chaos.environment().withdraw(server, wanted));
        }
    }

    private void execute(String service, String statements) {
        try (Connection connection = chaos.marketplace().postgres().connectTo(service);
                Statement statement = connection.createStatement()) {
            statement.execute(statements);
        } catch (SQLException e) {
            throw new IllegalStateException(statements, e);
        }
    }
}
