package ticketing.system;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;

/**
 * The database: a PostgreSQL with durable commits, reached only from this machine and with a password. It holds one
 * database for each service, owned by a user of the same name.
 */
public final class Postgres extends Part {

    static final String NAME = "postgres";
    private static final String ADMINISTRATOR = "postgres";

    private final PostgresPrograms programs;
    private final PostgresData data;
    private final int port;

    Postgres(Installation installation, Distribution distribution) {
        super(NAME, installation);
        this.programs = new PostgresPrograms(distribution);
        this.data = new PostgresData(installation, programs);
        this.port = installation.portOf(NAME);
    }

    @Override
    public int port() {
        return port;
    }

    /** A connection of a service's own user to its database. The caller closes it. */
    public Connection connectTo(String service) throws SQLException {
        return connect(service, service, installation().secrets().database(service));
    }

    /** A connection of the superuser to any database. The caller closes it. */
    public Connection connectAsAdministrator(String database) throws SQLException {
        return connect(database, ADMINISTRATOR, installation().secrets().databaseAdministrator());
    }

    @Override
    public boolean isReady() {
        try (Connection connection = connectAsAdministrator("postgres")) {
            return connection.isValid(1);
        } catch (SQLException notYet) {
            return false;
        }
    }

    @Override
    void prepare() {
        programs.unpackIfAbsent();
        data.makeIfAbsent();
        data.removeStrangersLock();
    }

    @Override
    List<String> command() {
        List<String> command = new ArrayList<>(PostgresUser.prefix());
        command.addAll(List.of(
                programs.program("postgres").toString(), "-D", data.folder().toString()));
        settings().forEach((name, value) -> command.addAll(List.of("-c", name + "=" + value)));
        return command;
    }

    @Override
    Map<String, String> environment() {
        return Map.of("LC_ALL", "C");
    }

    @Override
    void whenReady() {
        try (Connection administrator = connectAsAdministrator("postgres")) {
            new Databases(administrator, installation().secrets()).makeIfAbsent();
        } catch (SQLException e) {
            throw new CannotRun("Cannot make the databases (" + e.getMessage() + "); read " + log() + ".", e);
        }
        try (Connection administrator = connectAsAdministrator("expiration")) {
            Databases.makeTimerSchema(administrator);
        } catch (SQLException e) {
            throw new CannotRun(
                    "Cannot make the schema of the timers (" + e.getMessage() + "); read " + log() + ".", e);
        }
    }

    private Map<String, String> settings() {
        return Map.of(
                "port", Integer.toString(port),
                "listen_addresses", "127.0.0.1",
                "unix_socket_directories", "",
                "max_connections", "1000",
                "shared_buffers", "128MB",
                "fsync", "on",
                "synchronous_commit", "on",
                "timezone", "UTC",
                "log_timezone", "UTC",
                "log_line_prefix", "%m %a@%d ");
    }

    private Connection connect(String database, String user, String password) throws SQLException {
        Properties properties = new Properties();
        properties.setProperty("user", user);
        properties.setProperty("password", password);
        properties.setProperty("connectTimeout", "5");
        properties.setProperty("ApplicationName", "ticketing-launcher");
        return DriverManager.getConnection("jdbc:postgresql://127.0.0.1:" + port + "/" + database, properties);
    }
}
