package ticketing.openshift;

import static ticketing.openshift.Manifests.elements;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Each alert has a severity, a summary, a description, and a link to a runbook that exists. */
final class AlertRules implements Check {

    private static final Path RUNBOOKS = RepositoryFiles.ROOT.resolve("docs/runbooks");
    private static final Set<String> SEVERITIES = Set.of("critical", "warning");
    private static final Pattern RUNBOOK = Pattern.compile("https://[^ ]+/([a-z-]+\\.md)");
    private static final Pattern LABEL = Pattern.compile("\\$labels\\.(\\w+)");

    @Override
    public List<String> faultsIn(Manifests manifests) {
        List<String> faults = new ArrayList<>();
        Set<String> names = new HashSet<>();
        manifests
                .of("PrometheusRule")
                .flatMap(resource -> elements(resource.at("/spec/groups")))
                .flatMap(group -> elements(group.path("rules")))
                .filter(rule -> !rule.has("record"))
                .forEach(alert -> {
                    if (!names.add(name(alert))) {
                        faults.add("two alerts " + name(alert));
                    }
                    check(alert, faults);
                });
        return faults;
    }

    private static void check(JsonNode alert, List<String> faults) {
        if (!SEVERITIES.contains(alert.at("/labels/severity").asText())) {
            faults.add(name(alert) + " does not say how urgent it is");
        }
        Stream.of("/alert", "/expr", "/for", "/annotations/summary", "/annotations/description")
                .filter(place -> alert.at(place).asText().isBlank())
                .forEach(place -> faults.add(name(alert) + " has no " + place));
        Matcher runbook = RUNBOOK.matcher(alert.at("/annotations/runbook_url").asText());
        if (!runbook.matches() || !Files.isRegularFile(RUNBOOKS.resolve(runbook.group(1)))) {
            faults.add(name(alert) + " leads to no runbook");
        }
        LABEL.matcher(alert.path("annotations").toString())
                .results()
                .map(found -> found.group(1))
                .filter(label -> !alert.path("expr").asText().matches("(?s).*\\b" + label + "\\b.*"))
                .forEach(label -> faults.add(name(alert) + " speaks of a label that it has not: " + label));
    }

    private static String name(JsonNode alert) {
        return alert.path("alert").asText();
    }
}
