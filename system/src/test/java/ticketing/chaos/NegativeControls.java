package ticketing.chaos;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import ticketing.system.ApplicationServer;

/** Removes one mechanism of a guarantee from a running system. */
final class NegativeControls {

    private final Chaos chaos;

    NegativeControls(Chaos chaos) {
        this.chaos = chaos;
    }

    /** Services send events after the commit, without an outbox. */
    void withoutOutbox(Runnable work) {
        everywhere("direct-send", work);
    }

    /** Removes the primary key of the inbox in every service. */
    void withoutInbox() {
        for (String service : List.of("tickets", "orders", "payments", "expiration")) {
            execute(service, "alter table delivery.inbox drop constraint if exists inbox_pkey");
        }
    }

    /** Clears the number of each hold in tickets, so that old holds are applied too. */
    void withoutNumberedHolds() {
        execute(
                "tickets",
                "create function forget_hold() returns trigger language plpgsql as"
                        + " $$ begin new.hold := -1; return new; end $$;"
                        + " create trigger forget_hold before insert or update on ticket"
                        + " for each row execute function forget_hold()");
    }

    /** Removes the check for existing orders of a ticket, and the unique indexes. */
    void withoutCheckAndIndex() {
        execute(
                "orders",
                "drop index one_order_per_ticket; drop index one_order_per_hold;"
                        + " create or replace view taken_ticket as select ticket_id, status from orders where false");
    }

    private void everywhere(String wanted, Runnable work) {
        List<ApplicationServer> servers = chaos.marketplace().servers();
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
