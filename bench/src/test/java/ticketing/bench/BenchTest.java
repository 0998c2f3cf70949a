package ticketing.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;

class BenchTest {

    @ParameterizedTest
    @CsvSource({
        "--row=15, There is no row 15: the rows are 1 to 14.",
        "'--row=1,0', There is no row 0: the rows are 1 to 14.",
        "--soak --row=1, There is no row 1: a soak is of row 12 alone.",
        "--row=all, Invalid value for option '--row'",
    })
    void an_unknown_row_is_refused_before_anything_starts(String words, String refusal) {
        StringWriter output = new StringWriter();

        int status =
                new CommandLine(new Bench()).setErr(new PrintWriter(output)).execute(words.split(" "));

        assertThat(status).isEqualTo(CommandLine.ExitCode.USAGE);
        assertThat(output.toString()).startsWith(refusal);
    }
}
