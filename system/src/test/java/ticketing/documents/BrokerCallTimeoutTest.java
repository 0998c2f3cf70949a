package ticketing.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A restarting broker may accept a connection and not respond: a call blocks as long as this timeout. */
class BrokerCallTimeoutTest {

    private static final Path FRAGMENTS = Path.of("..", "liberty-config/src/main/liberty/shared/config");
    private static final Pattern CONNECTION =
            Pattern.compile("<properties\\.artemis\\s[^>]*connectorClassName[^>]*>", Pattern.DOTALL);

    @Test
    void every_broker_connection_has_a_call_timeout_of_five_seconds() throws IOException {
        List<String> connections;
        try (Stream<Path> files = Files.walk(FRAGMENTS)) {
            connections = files.filter(file -> file.toString().endsWith(".xml"))
                    .flatMap(BrokerCallTimeoutTest::connectionsIn)
                    .toList();
        }

        // The adapter itself, the sending connection of five services, the receiving one of four.
        assertThat(connections).hasSize(10).allSatisfy(each -> assertThat(each).contains("callTimeout=\"5000\""));
    }

    private static Stream<String> connectionsIn(Path file) {
        try {
            return CONNECTION.matcher(Files.readString(file)).results().map(MatchResult::group);
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
