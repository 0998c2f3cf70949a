package ticketing.system;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;

/** One database for each service; only the database user of the same name may connect. */
final class Databases {

    private final Connection administrator;
    private final Secrets secrets;

    Databases(Connection administrator, Secrets secrets) {
        this.administrator = administrator;
        this.secrets = secrets;
    }

    /** Creates missing databases and users, and sets the passwords to the installation's. */
    void makeIfAbsent() throws SQLException {
        for (String service : Services.ALL) {
            if (!exists("select 1 from pg_roles where rolname = ?", service)) {
                execute("create role " + service + " login");
            }
            execute("alter role " + service + " password '" + secrets.database(service) + "'");
            if (!exists("select 1 from pg_database where datname = ?", service)) {
                execute("create database " + service + " owner " + service);
            }
            execute("revoke all on database " + service + " from public");
        }
    }

    /** Creates the schema in which the server stores the persistent timers of the expiration service. */
    static void makeTimerSchema(Connection expiration) throws SQLException {
        try (Statement statement = expiration.createStatement()) {
            statement.execute("create schema if not exists timers authorization expiration");
        }
    }

    private boolean exists(String query, String name) throws SQLException {
        try (PreparedStatement statement = administrator.prepareStatement(query)) {
            statement.setString(1, name);
            return statement.executeQuery().next();
        }
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = administrator.createStatement()) {
            statement.execute(sql);
        }
    }
}
