package ticketing.documents;

import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** No two product classes have one simple name for different things. */
class SimpleNamesTest {

    private static final List<String> MODULES = List.of(
            "chassis",
            "shared-events",
            "auth-war",
            "tickets-war",
            "orders-war",
            "payments-war",
            "expiration-war",
            "client");

    /** The same thing, as each service sees it. */
    private static final Set<String> OF_EACH_SERVICE = Set.of(
            "Order",
            "Orders",
            "OrderStatus",
            "OrderEventsHandler",
            "Ticket",
            "Tickets",
            "Hold",
            "Payment",
            "package-info");

    @Test
    void each_simple_name_stands_for_one_thing() {
        Map<String, List<Path>> byName = MODULES.stream()
                .flatMap(SimpleNamesTest::sources)
                .collect(groupingBy(source -> source.getFileName().toString().replace(".java", "")));

        assertThat(byName)
                .hasSizeGreaterThan(200)
                .allSatisfy((name, sources) -> assertThat(OF_EACH_SERVICE.contains(name) || sources.size() == 1)
                        .as("%s", sources)
                        .isTrue());
    }

    private static Stream<Path> sources(String module) {
        try (Stream<Path> files = Files.walk(DocumentPage.TOP.resolve(module).resolve("src/main/java"))) {
            return files.filter(file -> file.toString().endsWith(".java")).toList().stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
