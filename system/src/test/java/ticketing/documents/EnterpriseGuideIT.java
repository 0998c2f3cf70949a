package ticketing.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ticketing.openshift.Programs;
import ticketing.system.Distribution;
import ticketing.system.Installation;
import ticketing.system.Marketplace;
import ticketing.system.Postgres;
import ticketing.system.Services;
import ticketing.system.Topology;

/** Runs the commands of {@code docs/enterprise.md}. */
class EnterpriseGuideIT {

    /** Slower code, but a start in half the time. */
    private static final String IN_A_HURRY = "-XX:TieredStopAtLevel=1";

    @TempDir
    private Path temporary;

    private Installation installation;
    private Postgres postgres;
    private ArtemisInstance broker;
    private Shell shell;

    @BeforeEach
    void an_empty_postgresql_a_broker_with_its_own_users_and_a_liberty_without_servers() throws Exception {
        Stream.of("psql", "openssl", "curl")
                .forEach(program -> Programs.need(program, "the walk through docs/enterprise.md is not taken"));
        installation = Installation.at(temporary.resolve("machine"));
        postgres = new Marketplace(installation, Topology.allInOne(), 0).postgres();
        postgres.start();
        empty(postgres);
        broker = ArtemisInstance.in(temporary.resolve("artemis"), installation.portOf("artemis"));
        shell = Shell.in(Files.createDirectory(temporary.resolve("repository")), places());
    }

    @AfterEach
    void nothing_is_left() throws Exception {
        if (shell != null) {
            if (Files.isDirectory(home().resolve("liberty"))) {
                shell.run("\"$WLP_HOME/bin/server\" stop all || true");
            }
            shell.close();
            broker.close();
            postgres.stop();
        }
    }

    @Test
    void the_commands_of_the_page_install_sell_and_uninstall() throws Exception {
        String before = broker.configuration();

        String output =
                shell.run(String.join("\n", DocumentPage.of("enterprise.md").commands()));

        assertThat(output).contains("\"status\":\"complete\"", "\"status\":\"sold\"", "\"brokerReachable\":true");
        assertThat(home()).doesNotExist();
        assertThat(broker.configuration()).isEqualTo(before);
        assertThat(databases()).doesNotContainAnyElementsOf(Services.ALL);
    }

    private Map<String, String> places() {
        return Map.of(
                "JAVA_HOME", System.getProperty("java.home"),
                "JVM_ARGS", IN_A_HURRY,
                "WLP_HOME", Distribution.ofThisBuild().liberty().toString(),
                "WLP_USER_DIR", home().resolve("liberty").toString(),
                "TICKETING", home().toString(),
                "HTTP_PORT", Integer.toString(installation.portOf("liberty")),
                "DB_PORT", Integer.toString(postgres.port()),
                "PGPASSWORD", installation.secrets().databaseAdministrator(),
                "BROKER_HOME", broker.folder().toString(),
                "BROKER_PORT", Integer.toString(installation.portOf("artemis")));
    }

    private Path home() {
        return temporary.resolve("ticketing");
    }

    private List<String> databases() throws SQLException {
        try (Connection connection = postgres.connectAsAdministrator("postgres");
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select datname from pg_database")) {
            List<String> names = new ArrayList<>();
            while (rows.next()) {
                names.add(rows.getString(1));
            }
            return names;
        }
    }

    private static void empty(Postgres postgres) throws SQLException {
        try (Connection connection = postgres.connectAsAdministrator("postgres");
                Statement statement = connection.createStatement()) {
            for (String service : Services.ALL) {
                statement.execute("drop database " + service);
                statement.execute("drop role " + service);
            }
        }
    }
}
