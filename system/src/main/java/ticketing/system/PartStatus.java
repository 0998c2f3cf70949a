package ticketing.system;

import java.util.List;

/** How one part does at this moment, as one sees it from outside: by its process and its port. */
public record PartStatus(String part, long pid, int port, String state) {

    private static final String READY = "ready";

    /** Every part that was started and not stopped, whoever started it. */
    public static List<PartStatus> of(Installation installation) {
        return ProcessFile.allOf(installation).stream().map(PartStatus::of).toList();
    }

    /** Whether it does its work. */
    public boolean isReady() {
        return state.equals(READY);
    }

    /** Whether applications run in it. */
    public boolean isServer() {
        return !List.of(Postgres.NAME, Broker.NAME, FrontProxy.NAME).contains(part);
    }

    private static PartStatus of(ProcessFile file) {
        return file.process()
                .map(process -> new PartStatus(file.part(), process.pid(), file.port(), stateOf(file)))
                .orElseGet(() -> new PartStatus(file.part(), 0, file.port(), "ended"));
    }

    private static String stateOf(ProcessFile file) {
        boolean speaksHttp = !List.of(Postgres.NAME, Broker.NAME).contains(file.part());
        boolean ready = speaksHttp ? HealthProbe.isReady(file.port()) : HealthProbe.listens(file.port());
        return ready ? READY : "not ready";
    }
}
