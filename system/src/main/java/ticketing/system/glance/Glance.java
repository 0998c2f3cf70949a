package ticketing.system.glance;

import java.util.ArrayList;
import java.util.List;
import ticketing.system.PartStatus;
import ticketing.system.Services;

/** How all services do at this moment, in lines of at most a hundred characters for a terminal. */
public record Glance(List<ServiceGlance> services) {

    /** Asks the servers among these parts. One that does not answer within seconds is taken to be silent. */
    public static Glance at(List<PartStatus> parts) {
        List<Integer> ports = parts.stream()
                .filter(PartStatus::isServer)
                .map(PartStatus::port)
                .toList();
        return of(new Inquiry().ask(ports));
    }

    static Glance of(List<ServerReport> reports) {
        return new Glance(Services.ALL.stream()
                .map(service -> ServiceGlance.of(service, reports))
                .toList());
    }

    /** Whether nothing is that must not be. */
    public boolean keepsPromises() {
        return brokenPromises().isEmpty();
    }

    /** A table, the promises that are broken, and in the last line what somebody should look at. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>(List.of(ServiceGlance.HEADING));
        services.forEach(service -> lines.addAll(service.lines()));
        lines.add("");
        brokenPromises().forEach(promise -> lines.add("Broken promise: " + promise));
        List<String> concerns = services.stream()
                .flatMap(service -> service.concerns().stream())
                .toList();
        concerns.forEach(concern -> lines.add("Look at: " + concern));
        if (concerns.isEmpty() && keepsPromises()) {
            lines.add("Nothing to look at.");
        }
        return lines;
    }

    private List<String> brokenPromises() {
        return services.stream()
                .flatMap(service -> service.figures().brokenPromises().stream())
                .toList();
    }
}
