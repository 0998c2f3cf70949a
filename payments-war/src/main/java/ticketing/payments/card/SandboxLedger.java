package ticketing.payments.card;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import ticketing.payments.Amount;
import ticketing.platform.Database;

/**
 * The sandbox's books. One charge and one refund at most stand under a key, and no charge under one that was closed:
 * charging and closing take the key's lock in a statement of its own, so that each sees what the other did.
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

    @Inject
    private Database database;

    @Inject
    private SandboxSchema schema;

    /** The reference of the charge under the key, be it an earlier one; nothing when the key is closed. */
    Optional<String> charge(String key, String reference, Amount amount) {
        return write(connection -> {
            execute(connection, LOCK, key);
            boolean isNew =
                    execute(connection, CHARGE, key, reference, amount.minorUnits(), amount.currency(), key) == 1;
            return isNew ? Optional.of(reference) : find(connection, "charge", key);
        });
    }

    /** The reference of the charge under the key; when there is none, there will be none. */
    Optional<String> close(String key) {
        return write(connection -> {
            execute(connection, LOCK, key);
            execute(connection, CLOSE, key, key);
            return find(connection, "charge", key);
        });
    }

    /** The reference of the charge that is given back; nothing when there is no such charge. */
    Optional<String> refund(String key, String reference, Amount amount) {
        return write(connection -> {
            execute(connection, REFUND, key, reference, amount.minorUnits(), amount.currency());
            return find(connection, "refund", key);
        });
    }

    private Optional<String> write(Entry entry) {
        schema.require();
        try (Connection connection = database.background().getConnection()) {
            connection.setAutoCommit(false);
            try {
                Optional<String> reference = entry.write(connection);
                connection.commit();
                return reference;
            } catch (SQLException | RuntimeException failure) {
                connection.rollback();
                throw failure;
            }
        } catch (SQLException away) {
            throw new IllegalStateException("The sandbox has no access to its books", away);
        }
    }

    /** Returns how many rows it wrote. */
    private static int execute(Connection connection, String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.execute();
            return Math.max(0, statement.getUpdateCount());
        }
    }

    private static Optional<String> find(Connection connection, String kind, String key) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(FIND)) {
            statement.setString(1, kind);
            statement.setString(2, key);
            try (ResultSet row = statement.executeQuery()) {
                return row.next() ? Optional.of(row.getString(1)) : Optional.empty();
            }
        }
    }

    private interface Entry {
        Optional<String> write(Connection connection) throws SQLException;
    }
}
