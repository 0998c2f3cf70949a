package ticketing.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Statements on the service's own database, past JPA, with the patience of requests; in the caller's transaction, if any. */
@ApplicationScoped
public class Sql {

    @Inject
    private Database database;

    /** The rows that a statement finds or returns, each made into something else. */
    public <T> List<T> query(String statement, Row<T> row, Object... values) {
        return prepared(statement, values, prepared -> {
            List<T> found = new ArrayList<>();
            try (ResultSet rows = prepared.executeQuery()) {
                while (rows.next()) {
                    found.add(row.read(rows));
                }
            }
            return found;
        });
    }

    /** Returns how many rows the statement changed. */
    public int update(String statement, Object... values) {
        return prepared(statement, values, PreparedStatement::executeUpdate);
    }

    private <T> T prepared(String statement, Object[] values, Work<T> work) {
        try (Connection connection = database.foreground().getConnection();
                PreparedStatement prepared = connection.prepareStatement(statement)) {
            for (int i = 0; i < values.length; i++) {
                prepared.setObject(i + 1, values[i]);
            }
            return work.with(prepared);
        } catch (SQLException failure) {
            throw new IllegalStateException("The database did not do: " + statement, failure);
        }
    }

    /** What a row becomes. */
    public interface Row<T> {

        T read(ResultSet row) throws SQLException;
    }

    private interface Work<T> {

        T with(PreparedStatement statement) throws SQLException;
    }
}
