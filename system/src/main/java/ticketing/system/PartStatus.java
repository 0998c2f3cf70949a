package ticketing.system;

import java.util.List;

/** The status of one part, by its process and its port. */
public record PartStatus(String part, long pid, int port, String state) {

    private static final String READY = "ready";

    /** The status of every part that was started and not stopped, by any launcher. */
    public static List<PartStatus> of(Installation installation) {
        return ProcessFile.allOf(installation).stream().map(PartStatus::of).toList();
    }

    /** Whether it is ready. */
    public boolean isReady() {
        return state.equals(READY);
    }

    /** Whether it is an application server. */
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
