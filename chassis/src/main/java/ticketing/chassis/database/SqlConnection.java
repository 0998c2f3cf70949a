package ticketing.chassis.database;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * SQL statements on one connection. Parameters are positional; a {@link Collection} of numbers becomes a {@code bigint[]}, any
 * other, an empty one included, a {@code text[]}. For one thread.
 */
public final class SqlConnection {

    private final Connection connection;

    SqlConnection(Connection connection) {
        this.connection = connection;
    }

    /** Maps one row of a result. */
    public interface RowMapper<T> {

        T map(ResultSet row) throws SQLException;
    }

    /** Returns the rows that a query finds or that a statement returns, each mapped. */
    public <T> List<T> query(String statement, RowMapper<T> mapper, Object... parameters) {
        return prepared(statement, prepared -> {
            bind(prepared, parameters);
            List<T> found = new ArrayList<>();
            try (ResultSet rows = prepared.executeQuery()) {
                while (rows.next()) {
                    found.add(mapper.map(rows));
                }
            }
            return found;
        });
    }

    /** Returns how many rows the statement changed. */
    public int update(String statement, Object... parameters) {
        return prepared(statement, prepared -> {
            bind(prepared, parameters);
            return prepared.executeUpdate();
        });
    }

    /** Runs a statement once for each list of parameters, in one round trip; returns how many rows each run changed. */
    public int[] batch(String statement, List<List<Object>> parameters) {
        return prepared(statement, prepared -> {
            for (List<Object> each : parameters) {
                bind(prepared, each.toArray());
                prepared.addBatch();
            }
            return prepared.executeBatch();
        });
    }

    private void bind(PreparedStatement statement, Object[] parameters) throws SQLException {
        for (int i = 0; i < parameters.length; i++) {
            if (parameters[i] instanceof Collection<?> elements) {
                boolean numbers = elements.stream().anyMatch(Number.class::isInstance);
                statement.setArray(i + 1, connection.createArrayOf(numbers ? "bigint" : "text", elements.toArray()));
            } else {
                statement.setObject(i + 1, parameters[i]);
            }
        }
    }

    private <T> T prepared(String statement, StatementWork<T> work) {
        try (PreparedStatement prepared = connection.prepareStatement(statement)) {
            return work.run(prepared);
        } catch (SQLException failure) {
            throw new DatabaseException("Statement failed: " + statement, failure);
        }
    }

    private interface StatementWork<T> {

        T run(PreparedStatement statement) throws SQLException;
    }
}
