package ticketing.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProcessFileTest {

    @TempDir
    private Path folder;

    @Test
    void a_live_process_is_found_again() {
        new ProcessFile(folder, "orders").write(ProcessHandle.current(), 9080);

        assertThat(new ProcessFile(folder, "orders").process()).contains(ProcessHandle.current());
        assertThat(new ProcessFile(folder, "orders").port()).isEqualTo(9080);
    }

    @Test
    void a_restarted_process_is_not_marked_ready() {
        ProcessFile file = new ProcessFile(folder, "orders");
        file.write(ProcessHandle.current(), 9080);
        file.markReady();
        assertThat(file.wasReady()).isTrue();
        assertThat(file.process()).contains(ProcessHandle.current());

        file.write(ProcessHandle.current(), 9080);

        assertThat(file.wasReady()).isFalse();
    }

    @Test
    void a_part_stopped_while_starting_leaves_no_file() {
        ProcessFile file = new ProcessFile(folder, "orders");
        file.write(ProcessHandle.current(), 9080);
        file.delete();

        file.markReady();

        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void another_process_with_the_same_pid_is_not_ours() throws Exception {
        ProcessFile file = new ProcessFile(folder, "orders");
        file.write(ProcessHandle.current(), 9080);
        Path path = folder.resolve("orders.process");
        Files.writeString(path, Files.readString(path).replaceFirst("started=\\d+", "started=1999"));

        assertThat(file.process()).isEmpty();
    }

    @Test
    void a_process_that_has_ended_is_not_found() throws Exception {
        Process process = new ProcessBuilder("sleep", "60").start();
        ProcessFile file = new ProcessFile(folder, "orders");
        file.write(process.toHandle(), 0);

        process.destroyForcibly().waitFor();

        assertThat(file.process()).isEmpty();
    }

    @Test
    void a_part_that_was_never_started_has_no_process() {
        assertThat(new ProcessFile(folder, "orders").process()).isEmpty();
    }
}
