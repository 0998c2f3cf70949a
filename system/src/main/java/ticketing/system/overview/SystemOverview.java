package ticketing.system.overview;

import java.util.ArrayList;
import java.util.List;
import ticketing.system.PartStatus;
import ticketing.system.Services;

/** The status of all services, in lines of at most a hundred characters. */
public record SystemOverview(List<ServiceOverview> services) {

    /** Requests the status from the servers among these parts. A service without a responding server is silent. */
    public static SystemOverview at(List<PartStatus> parts) {
        List<Integer> ports = parts.stream()
                .filter(PartStatus::isServer)
                .map(PartStatus::port)
                .toList();
        return of(new ServerReports().request(ports));
    }

    static SystemOverview of(List<ServerReport> reports) {
        return new SystemOverview(Services.ALL.stream()
                .map(service -> ServiceOverview.of(service, reports))
                .toList());
    }

    /** Whether no invariant is violated. */
    public boolean hasNoViolations() {
        return violations().isEmpty();
    }

    /** A table, the violated invariants, and the concerns for an operator in the last lines. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>(List.of(ServiceOverview.HEADING));
        services.forEach(service -> lines.addAll(service.lines()));
        lines.add("");
        violations().forEach(violation -> lines.add("Invariant violated: " + violation));
        List<String> concerns = services.stream()
                .flatMap(service -> service.concerns().stream())
                .toList();
        concerns.forEach(concern -> lines.add("Look at: " + concern));
        if (concerns.isEmpty() && hasNoViolations()) {
            lines.add("Nothing to look at.");
        }
        return lines;
    }

    private List<String> violations() {
        return services.stream()
                .flatMap(service -> service.metrics().violations().stream())
                .toList();
    }
}
