package ticketing.chaos;

import java.util.function.Consumer;
import ticketing.chaos.check.ChangeLog;
import ticketing.chaos.fault.ChaosEnvironment;
import ticketing.chaos.report.RunResult;
import ticketing.system.Installation;
import ticketing.system.Marketplace;
import ticketing.system.Shutdown;
import ticketing.system.Topology;

/**
 * A marketplace in an installation of its own, in which faults are injected while a simulated crowd trades. One at
 * a time per installation.
 */
public final class Chaos implements AutoCloseable {

    private final Marketplace marketplace;
    private final ChaosEnvironment environment;
    private final ChangeLog changes;
    private final Consumer<String> progress;

    /**
     * Stops what runs of the installation, deletes its data, and starts one server for each service, with a payment
     * window of six seconds.
     */
    public static Chaos anew(Installation installation, Consumer<String> progress) {
        Shutdown.of(installation, progress);
        installation.deleteData();
        return new Chaos(installation, progress);
    }

    private Chaos(Installation installation, Consumer<String> progress) {
        this.progress = progress;
        this.marketplace = new Marketplace(installation, Topology.separate(1), 0)
                .startingQuickly()
                .withFaults()
                .reportingProgress(progress)
                .setting("TICKETING_ORDER_WINDOW", "PT6S")
                .setting("TICKETING_EXPIRATION_GRACE", "PT2S")
                .setting("TICKETING_PAYMENTS_TIMEOUT", "PT1S");
        this.environment = new ChaosEnvironment(installation, marketplace);
        this.changes = new ChangeLog(marketplace.postgres(), environment.oracle());
        marketplace.start();
        changes.record();
    }

    /** Runs a plan and checks the result. Several plans may run one after the other. */
    public RunResult run(ChaosPlan plan) {
        return new ChaosRun(plan, environment, changes, progress).result();
    }

    /** The marketplace, for negative controls that disable a mechanism. */
    Marketplace marketplace() {
        return marketplace;
    }

    ChaosEnvironment environment() {
        return environment;
    }

    @Override
    public void close() {
        marketplace.close();
        environment.close();
    }
}
