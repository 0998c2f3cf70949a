package ticketing.system.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

class TicketingTest {

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void help_names_every_command() {
        assertThat(run("--help")).isZero();
        assertThat(out.toString()).contains("up ", "down ", "status ", "logs ", "reset ", "test ");
    }

    @Test
    void an_unknown_word_is_refused() {
        assertThat(run("fly")).isNotZero();
        assertThat(err.toString()).contains("fly");
    }

    @Test
    void a_port_that_is_no_number_is_refused() {
        assertThat(run("up", "--port", "http")).isNotZero();
        assertThat(err.toString()).contains("--port");
    }

    private int run(String... arguments) {
        CommandLine command = Ticketing.commandLine();
        command.setOut(new PrintWriter(out)).setErr(new PrintWriter(err));
        return command.execute(arguments);
    }
}
