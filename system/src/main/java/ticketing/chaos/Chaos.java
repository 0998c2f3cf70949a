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
 * A marketplace where everything goes wrong while a crowd trades, and what is to be said of it afterwards. It has an
 * installation of its own, in which nothing else may run.
 */
public final class Chaos implements AutoCloseable {

    private final Marketplace marketplace;
    private final ChaosEnvironment environment;
    private final ChangeLog changes;
    private final Consumer<String> progress;

    /** Starts with empty databases one server for each service, with orders that live for seconds. */
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
                .tellingProgress(progress)
                .setting("TICKETING_ORDER_WINDOW", "PT6S")
                .setting("TICKETING_EXPIRATION_GRACE", "PT2S")
                .setting("TICKETING_PAYMENTS_TIMEOUT", "PT1S");
        this.environment = new ChaosEnvironment(installation, marketplace);
        this.changes = new ChangeLog(marketplace.postgres(), environment.oracle());
        marketplace.start();
        changes.record();
    }

    /** Lets happen what is planned, and judges it. */
    public RunResult run(ChaosPlan plan) {
        return new ChaosRun(plan, environment, changes, progress).result();
    }

    /** The marketplace, for whoever wants to spoil it. */
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
