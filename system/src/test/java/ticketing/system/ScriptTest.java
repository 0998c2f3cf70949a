package ticketing.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The shell script in a folder where nothing has been built. */
class ScriptTest {

    @TempDir
    private Path clone;

    @Test
    void java_options_from_the_environment_do_not_hide_the_version() throws Exception {
        assertThat(said(Map.of("JAVA_TOOL_OPTIONS", "-Dheap.of.8=true"), "status"))
                .isEqualTo(
                        "ticketing: Nothing has been built yet, so nothing is running: start with ./ticketing up.\n");
    }

    @Test
    void a_folder_that_is_no_jdk_is_named() throws Exception {
        assertThat(said(Map.of("JAVA_HOME", clone.toString()), "status"))
                .contains("JAVA_HOME is " + clone + ", which is no JDK");
    }

    private String said(Map<String, String> environment, String word) throws IOException, InterruptedException {
        Path script = Files.copy(Path.of("..", "ticketing"), clone.resolve("ticketing"));
        ProcessBuilder process = new ProcessBuilder("bash", script.toString(), word).redirectErrorStream(true);
        process.environment().put("JAVA_HOME", System.getProperty("java.home"));
        process.environment().putAll(environment);
        Process running = process.start();
        String said = new String(running.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(running.waitFor()).isEqualTo(1);
        return said;
    }
}
