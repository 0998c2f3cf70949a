package ticketing.openshift;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The settings of one server, known and required ones, from its configuration and its service's code. */
final class Settings {

    private static final Pattern VARIABLE = Pattern.compile("<variable name=\"([^\"]+)\" defaultValue=\"([^\"]*)\"");
    private static final Pattern REFERENCE = Pattern.compile("\\$\\{([a-z.]+)}");
    private static final Pattern INCLUDE = Pattern.compile("\\$\\{shared.config.dir}/([^\"]+)");
    private static final Pattern INJECTED =
            Pattern.compile("@ConfigProperty\\(\\s*name = \"([^\"]+)\"(\\)|,)(\\s+(?:private\\s+)?Optional<)?");
    private static final Pattern ASSIGNED = Pattern.compile("(?m)^([a-z.]+)=");

    private final Map<String, String> defaults = new HashMap<>();
    private final Set<String> known = new HashSet<>();
    private final Set<String> required = new HashSet<>();

    /** The settings of the server of a service, or of {@code client}. */
    static Settings of(String server) {
        Settings settings = new Settings();
        fragments(server).forEach(settings::addFragment);
        Path war = RepositoryFiles.ROOT.resolve(server + "-war");
        if (Files.isDirectory(war)) {
            Stream.of(war, RepositoryFiles.ROOT.resolve("shared-events"), RepositoryFiles.ROOT.resolve("chassis"))
                    .forEach(settings::addCode);
        }
        settings.required.removeAll(settings.defaults.keySet());
        return settings;
    }

    /** The files of its configuration. */
    static Stream<Path> fragments(String server) {
        String table = RepositoryFiles.read(RepositoryFiles.LIBERTY.resolve("servers/" + server + "/server.xml"));
        return groups(INCLUDE, table).map(fragment -> RepositoryFiles.LIBERTY.resolve("shared/config/" + fragment));
    }

    /** The default of a variable in the configuration. */
    String standard(String variable) {
        return defaults.get(variable);
    }

    int port(String variable) {
        return Integer.parseInt(standard(variable));
    }

    /** The environment variables without which the server does not work. */
    Set<String> required() {
        return environment(required);
    }

    /** All variables that the server reads. */
    Set<String> known() {
        return environment(known);
    }

    private void addFragment(Path fragment) {
        String text = RepositoryFiles.read(fragment);
        VARIABLE.matcher(text).results().forEach(found -> defaults.put(found.group(1), found.group(2)));
        List<String> used = groups(REFERENCE, text)
                .filter(name -> !name.startsWith("shared."))
                .toList();
        known.addAll(used);
        required.addAll(used);
    }

    private void addCode(Path module) {
        for (Path source : RepositoryFiles.below(module.resolve("src/main/java"), ".java")) {
            INJECTED.matcher(RepositoryFiles.read(source)).results().forEach(this::addInjected);
        }
        Path file = module.resolve("src/main/resources/META-INF/microprofile-config.properties");
        if (Files.exists(file)) {
            groups(ASSIGNED, RepositoryFiles.read(file)).forEach(name -> defaults.putIfAbsent(name, ""));
        }
    }

    private void addInjected(MatchResult property) {
        known.add(property.group(1));
        if (property.group(2).equals(")") && property.group(3) == null) {
            required.add(property.group(1));
        }
    }

    private static Stream<String> groups(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(found -> found.group(1));
    }

    private static Set<String> environment(Set<String> names) {
        return names.stream()
                .map(name -> name.replaceAll("[^a-zA-Z0-9]", "_").toUpperCase(Locale.ROOT))
                .collect(Collectors.toSet());
    }
}
