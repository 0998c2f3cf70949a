package ticketing.system.overview;

import java.util.ArrayList;
import java.util.List;
import ticketing.system.PartStatus;
import ticketing.system.Services;

/** How all services do at this moment, in lines of at most a hundred characters for a terminal. */
public record SystemOverview(List<ServiceOverview> services) {

    /** Asks the servers among these parts. One that does not answer within seconds is taken to be silent. */
    public static SystemOverview at(List<PartStatus> parts) {
        List<Integer> ports = parts.stream()
                .filter(PartStatus::isServer)
                .map(PartStatus::port)
                .toList();
        return of(new ServerReports().ask(ports));
    }

    static SystemOverview of(List<ServerReport> reports) {
        return new SystemOverview(Services.ALL.stream()
                .map(service -> ServiceOverview.of(service, reports))
                .toList());
    }

    /** Whether nothing is that must not be. */
    public boolean hasNoViolations() {
        return violations().isEmpty();
    }

    /** A table, the promises that are broken, and in the last line what somebody should look at. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>(List.of(ServiceOverview.HEADING));
        services.forEach(service -> lines.addAll(service.lines()));
        lines.add("");
        violations().forEach(promise -> lines.add("Invariant violated: " + promise));
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
                .flatMap(service -> service.figures().violations().stream())
                .toList();
    }
}
