package ticketing.payments.provider;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import java.util.Optional;
import ticketing.chassis.database.DatabaseSchema;
import ticketing.chassis.database.Sql;
import ticketing.chassis.database.SqlConnection;
import ticketing.payments.Amount;

/**
 * The sandbox's ledger, in a schema of its own. A key has at most one charge and one refund, and a closed key no charge:
 * charging and closing lock the key in a statement of its own, so that each sees the other's effect. SQL past JPA: the
 * sandbox stands for an external party, outside of the service's transactions.
 */
@ApplicationScoped
public class SandboxLedger {

    private static final String LOCK = "select pg_advisory_xact_lock(hashtextextended(?, 0))";
    private static final String CHARGE = "insert into sandbox.ledger (kind, key, reference, amount, currency)"
            + " select 'charge', ?, ?, ?, ? where not exists (select from sandbox.closed_key where key = ?)"
            + " on conflict (kind, key) do nothing";
    private static final String CLOSE = "insert into sandbox.closed_key (key) select ?"
            + " where not exists (select from sandbox.ledger where kind = 'charge' and key = ?) on conflict do nothing";
    private static final String REFUND = "insert into sandbox.ledger (kind, key, reference, amount, currency)"
            + " select 'refund', ?, reference, amount, currency from sandbox.ledger"
            + " where kind = 'charge' and reference = ? and amount = ? and currency = ?"
            + " on conflict (kind, key) do nothing";
    private static final String FIND = "select reference from sandbox.ledger where kind = ? and key = ?";

    @Produces
    @Dependent
    static final DatabaseSchema SCHEMA = new DatabaseSchema("sandbox", "classpath:db/sandbox");

    @Inject
    Sql sql;

    /** Returns the reference of the key's charge, new or earlier; empty when the key is closed. */
    Optional<String> charge(String key, String reference, Amount amount) {
        return sql.inBackground(connection -> {
            lock(connection, key);
            connection.update(CHARGE, key, reference, amount.minorUnits(), amount.currency(), key);
            return find(connection, "charge", key);
        });
    }

    /** Returns the reference of the key's charge; if there is none, closes the key, and there will be none. */
    Optional<String> close(String key) {
        return sql.inBackground(connection -> {
            lock(connection, key);
            connection.update(CLOSE, key, key);
            return find(connection, "charge", key);
        });
    }

    /** Returns the reference of the refunded charge; empty when there is no such charge. */
    Optional<String> refund(String key, String reference, Amount amount) {
        return sql.inBackground(connection -> {
            connection.update(REFUND, key, reference, amount.minorUnits(), amount.currency());
            return find(connection, "refund", key);
        });
    }

    private static void lock(SqlConnection connection, String key) {
        connection.query(LOCK, row -> true, key);
    }

    private static Optional<String> find(SqlConnection connection, String kind, String key) {
        return connection.query(FIND, row -> row.getString(1), kind, key).stream()
                .findFirst();
    }
}
