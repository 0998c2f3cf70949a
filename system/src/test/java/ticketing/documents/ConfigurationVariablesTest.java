package ticketing.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import ticketing.system.Services;

/** Compares the table of variables in {@code docs/enterprise.md} with the configuration and the code. */
class ConfigurationVariablesTest {

    private static final Pattern ROW = Pattern.compile(
            "(?m)^\\| `([A-Za-z.]+)` \\| `([A-Z_]+)` \\| [^|]+ \\| (?:`([^`]+)`|(required|none)) \\| (secret)? ?\\|$");
    private static final Pattern VARIABLE = Pattern.compile("<variable name=\"([^\"]+)\" defaultValue=\"([^\"]*)\"");
    private static final Pattern REFERENCE = Pattern.compile("\\$\\{([a-z.]+)}");
    private static final Pattern INJECTED = Pattern.compile(
            "@ConfigProperty\\(\\s*name = \"([^\"]+)\"(?:,\\s*defaultValue = \"?([^\")]+)\"?)?\\)(\\s+Optional<)?");

    private static final String REQUIRED = "required";
    private static final String NONE = "none";

    /** Settings of a WAR that operators must not change. */
    private static final Pattern INTERNAL = Pattern.compile(
            "config_ordinal|ticketing\\.service|ticketing\\.subscriptions|mp\\.jwt\\.token\\.header|mp\\.openapi\\..*|mp\\.metrics\\..*"
                    + "|otel\\.service\\.name");

    /** Constants of the code that are default values. */
    private static final Map<String, String> CONSTANTS = Map.of("SandboxProvider.NAME", "sandbox");

    private final Map<String, String> asked = new TreeMap<>();

    @Test
    void every_variable_is_documented_with_its_default_and_no_other() {
        Map<String, String> told = new TreeMap<>();
        rows().forEach(row -> told.put(row.group(1), row.group(3) == null ? row.group(4) : row.group(3)));
        askFragments();
        askCode();

        assertThat(told).isEqualTo(asked);
    }

    @Test
    void every_variable_has_its_environment_name() {
        assertThat(rows())
                .allSatisfy(row -> assertThat(row.group(2))
                        .isEqualTo(row.group(1).replaceAll("[^A-Za-z0-9]", "_").toUpperCase(Locale.ROOT)));
    }

    @Test
    void every_password_and_private_key_is_marked_secret() {
        assertThat(rows())
                .allSatisfy(row -> assertThat(row.group(5) != null)
                        .as(row.group(1))
                        .isEqualTo(row.group(1).matches(".*(password|signingkey|codekey).*")));
    }

    private static List<MatchResult> rows() {
        String text = DocumentPage.of("enterprise.md").text();
        return ROW.matcher(text.substring(text.indexOf("## Variables")))
                .results()
                .toList();
    }

    private void askFragments() {
        List<String> fragments = files("liberty-config/src/main/liberty/shared/config", ".xml");
        fragments.forEach(
                text -> VARIABLE.matcher(text).results().forEach(found -> ask(found.group(1), found.group(2))));
        fragments.forEach(text -> REFERENCE
                .matcher(text)
                .results()
                .map(found -> found.group(1))
                .filter(name -> !name.startsWith("shared."))
                .forEach(name -> asked.putIfAbsent(general(name), REQUIRED)));
    }

    private void askCode() {
        Stream.concat(
                        Stream.of("chassis", "shared-events"),
                        Services.ALL.stream().map(service -> service + "-war"))
                .forEach(module -> {
                    files(module + "/src/main/resources/META-INF", "microprofile-config.properties")
                            .forEach(this::askProperties);
                    files(module + "/src/main/java", ".java").forEach(this::askInjected);
                });
    }

    private void askProperties(String text) {
        Properties properties = new Properties();
        try {
            properties.load(new StringReader(text));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        properties.stringPropertyNames().forEach(name -> ask(name, properties.getProperty(name)));
    }

    private void askInjected(String text) {
        INJECTED.matcher(text).results().forEach(found -> {
            String unsaid = found.group(3) == null ? REQUIRED : NONE;
            String standard = found.group(2) == null ? unsaid : found.group(2);
            if (!isInternal(found.group(1))) {
                asked.putIfAbsent(found.group(1), CONSTANTS.getOrDefault(standard, standard));
            }
        });
    }

    private void ask(String name, String standard) {
        if (!isInternal(name)) {
            asked.put(general(name), general(standard));
        }
    }

    private static boolean isInternal(String name) {
        return INTERNAL.matcher(name).matches();
    }

    /** The same variables of all services as one. */
    private static String general(String text) {
        return text.replaceAll("^(" + String.join("|", Services.ALL) + ")(?=\\.db\\.|\\.broker\\.|$)", "SERVICE");
    }

    private static List<String> files(String folder, String ending) {
        try (Stream<Path> files = Files.walk(DocumentPage.TOP.resolve(folder))) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .map(ConfigurationVariablesTest::read)
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String read(Path file) {
        return new DocumentPage(file).text();
    }
}
