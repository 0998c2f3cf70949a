package ticketing.documents;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import ticketing.system.Postgres;

/** An entry of the payment provider's ledger, which is no part of any backup. */
record LedgerEntry(String kind, String key, String reference, long amount, String currency) {

    private static final String WRITE = "insert into sandbox.ledger (kind, key, reference, amount, currency)"
            + " values (?, ?, ?, ?, ?) on conflict do nothing";

    static List<LedgerEntry> all(Postgres postgres) throws SQLException {
        try (Connection connection = postgres.connectTo("payments");
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select * from sandbox.ledger order by position")) {
            List<LedgerEntry> charges = new ArrayList<>();
            while (rows.next()) {
                charges.add(new LedgerEntry(
                        rows.getString("kind"),
                        rows.getString("key"),
                        rows.getString("reference"),
                        rows.getLong("amount"),
                        rows.getString("currency")));
            }
            return charges;
        }
    }

    static void putBack(List<LedgerEntry> charges, Postgres postgres) throws SQLException {
        try (Connection connection = postgres.connectTo("payments");
                PreparedStatement statement = connection.prepareStatement(WRITE)) {
            for (LedgerEntry charge : charges) {
                statement.setString(1, charge.kind);
                statement.setString(2, charge.key);
                statement.setString(3, charge.reference);
                statement.setLong(4, charge.amount);
                statement.setString(5, charge.currency);
                statement.executeUpdate();
            }
        }
    }
}
