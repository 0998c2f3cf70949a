package ticketing.oracle;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import ticketing.system.Postgres;

/** Reads the services' databases over one connection for each: signing in takes longer than a query. */
final class DatabaseReader implements AutoCloseable {

    private final Postgres postgres;
    private final Map<String, Connection> connections = new HashMap<>();

    DatabaseReader(Postgres postgres) {
        this.postgres = postgres;
    }

    /** The rows of a query, as maps from column to text. */
    List<Map<String, String>> rows(String service, String query) {
        try (Statement statement = connection(service).createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            List<Map<String, String>> found = new ArrayList<>();
            while (rows.next()) {
                Map<String, String> row = new LinkedHashMap<>();
                for (int column = 1; column <= rows.getMetaData().getColumnCount(); column++) {
                    row.put(rows.getMetaData().getColumnName(column), rows.getString(column));
                }
                found.add(row);
            }
            return found;
        } catch (SQLException failure) {
            throw new IllegalStateException(query + " in " + service, failure);
        }
    }

    private Connection connection(String service) throws SQLException {
        Connection connection = connections.get(service);
        if (connection == null) {
            connection = postgres.connectTo(service);
            connections.put(service, connection);
        }
        return connection;
    }

    @Override
    public void close() {
        for (Connection connection : connections.values()) {
            try {
                connection.close();
            } catch (SQLException failure) {
                throw new IllegalStateException("A connection cannot be closed", failure);
            }
        }
    }
}
