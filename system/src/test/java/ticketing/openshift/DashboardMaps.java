package ticketing.openshift;

import static ticketing.openshift.Manifests.elements;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Grafana finds each dashboard at a stable address, and each panel has a description and filters by project. */
final class DashboardMaps implements Check {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String PREFIX = "dashboard-";

    @Override
    public List<String> faultsIn(Manifests manifests) {
        List<String> faults = new ArrayList<>();
        manifests
                .of("ConfigMap")
                .filter(map -> Manifests.name(map).startsWith(PREFIX))
                .forEach(map -> check(map, faults));
        return faults;
    }

    private static void check(ObjectNode map, List<String> faults) {
        String name = Manifests.name(map).substring(PREFIX.length());
        if (!map.at("/metadata/labels/grafana_dashboard").asText().equals("1")) {
            faults.add(name + " is not found by Grafana");
        }
        JsonNode board = parse(map.path("data").path(name + ".json").asText());
        if (!board.path("uid").asText().equals("ticketing-" + name)) {
            faults.add(name + " is not at its address");
        }
        Stream.of("datasource", "namespace")
                .filter(variable -> elements(board.at("/templating/list"))
                        .noneMatch(each -> each.path("name").asText().equals(variable)))
                .forEach(variable -> faults.add(name + " does not ask for the " + variable));
        if (board.path("panels").isEmpty()) {
            faults.add(name + " shows nothing");
        }
        board.path("panels")
                .forEach(panel -> checkPanel(name + "/" + panel.path("title").asText(), panel, faults));
    }

    private static void checkPanel(String title, JsonNode panel, List<String> faults) {
        Stream.of("/title", "/description", "/fieldConfig/defaults/unit")
                .filter(place -> panel.at(place).asText().isBlank())
                .forEach(place -> faults.add(title + " has no " + place));
        if (panel.path("type").asText().equals("stat")
                && panel.at("/fieldConfig/defaults/thresholds/steps").isEmpty()) {
            faults.add(title + " has no thresholds");
        }
        if (panel.path("targets").isEmpty()) {
            faults.add(title + " asks nothing");
        }
        panel.path("targets").forEach(target -> {
            if (!target.path("expr").asText().contains("namespace=\"$namespace\"")) {
                faults.add(title + " asks for every project's figures");
            }
            if (!target.at("/datasource/uid").asText().equals("${datasource}")) {
                faults.add(title + " asks another Prometheus");
            }
        });
    }

    private static JsonNode parse(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException malformed) {
            return MissingNode.getInstance();
        }
    }
}
