package ticketing.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The launcher as a process, ended in every way that users and machines end it. */
class LauncherIT {

    private static final Duration TIMEOUT = Duration.ofMinutes(2);

    /** Liberty's message ids for the start of an application and the end of the server. */
    private static final String APPLICATION_STARTING = "CWWKZ0018I";

    private static final String STOPPING = "CWWKE0085I";

    @TempDir
    private Path temporary;

    private Installation installation;
    private Path output;

    @BeforeEach
    void an_empty_folder() {
        installation = Installation.at(temporary.resolve("home"));
        output = temporary.resolve("output");
    }

    @AfterEach
    void nothing_is_left() {
        Shutdown.of(installation, line -> {});
    }

    @Test
    void processes_of_a_killed_launcher_are_replaced_and_an_interrupted_one_leaves_none() throws Exception {
        Process killed = up();
        ProcessHandle orphan = running(Postgres.NAME);
        killed.destroyForcibly().waitFor();
        assertThat(orphan.isAlive()).isTrue();

        Process interrupted = up();
        // The database is the last of the earlier parts to stop.
        await().atMost(TIMEOUT).until(() -> !orphan.isAlive());
        List<ProcessHandle> all = await().atMost(TIMEOUT).until(this::running, running -> running.size() == 3);
        ProcessHandle server = running(Topology.ALL);
        assertThat(output).content().contains("(left by an earlier launcher)");
        // Liberty installs applications now, and would stop gracefully only afterwards.
        await().atMost(TIMEOUT).until(() -> tells(installation.logs(Topology.ALL), APPLICATION_STARTING));
        // By SIGTERM: a shell that starts the tests in the background makes Java ignore SIGINT.
        interrupted.destroy();

        assertThat(interrupted.waitFor(TIMEOUT.toSeconds(), TimeUnit.SECONDS)).isTrue();
        assertThat(all).contains(server).noneMatch(ProcessHandle::isAlive);
        assertThat(running()).isEmpty();
        assertThat(tells(installation.logs(Topology.ALL), STOPPING)).isFalse();
        assertThat(output).content().doesNotContain("did not get ready");
    }

    @Test
    void a_failed_migration_is_reported_at_once() throws SQLException {
        try (Marketplace marketplace = new Marketplace(installation, Topology.allInOne(), 0)) {
            marketplace.postgres().start();
            try (Connection tickets = marketplace.postgres().connectTo("tickets");
                    Statement statement = tickets.createStatement()) {
                statement.execute("create table ticket (id integer)");
            }

            assertThatThrownBy(marketplace::start)
                    .isInstanceOf(CannotRun.class)
                    .hasMessageContaining("all cannot deploy an application; read ");
        }
    }

    private static boolean tells(Path logs, String message) throws IOException {
        Path messages = logs.resolve("messages.log");
        return Files.exists(messages) && Files.readString(messages).contains(message);
    }

    private Process up() throws IOException {
        return new TicketingProcess(installation)
                .start(output, "up", "--port", Integer.toString(installation.portOf("public")));
    }

    /** Waits until a part runs. */
    private ProcessHandle running(String part) {
        ProcessFile file = new ProcessFile(installation.processes(), part);
        return await().atMost(TIMEOUT)
                .until(file::process, Optional::isPresent)
                .orElseThrow(() -> new AssertionError(said()));
    }

    private List<ProcessHandle> running() {
        return ProcessFile.allOf(installation).stream()
                .flatMap(file -> file.process().stream())
                .toList();
    }

    private String said() {
        try {
            return Files.readString(output);
        } catch (IOException silent) {
            return silent.toString();
        }
    }
}
