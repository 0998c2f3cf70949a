package ticketing.container;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import ticketing.system.Postgres;
import ticketing.system.Services;

/** Drops all schemas in every service's database; the server's timers stay. */
final class EmptyDatabases {

    private static final List<String> FORGET = List.of(
            "drop schema if exists delivery cascade",
            "drop schema if exists sandbox cascade",
            "drop schema public cascade",
            "create schema public");

    private EmptyDatabases() {}

    static void of(Postgres postgres) {
        for (String service : Services.ALL) {
            try (Connection connection = postgres.connectTo(service);
                    Statement statement = connection.createStatement()) {
                for (String sql : FORGET) {
                    statement.execute(sql);
                }
            } catch (SQLException failure) {
                throw new IllegalStateException(service, failure);
            }
        }
    }
}
