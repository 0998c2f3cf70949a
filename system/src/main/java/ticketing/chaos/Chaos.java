package ticketing.chaos;

import java.util.function.Consumer;
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
    private final Battlefield field;
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
        this.field = new Battlefield(installation, marketplace);
        marketplace.start();
        field.trail().lay();
    }

    /** Lets happen what is planned, and judges it. */
    public Verdict run(Plan plan) {
        return new Run(plan, field, progress).verdict();
    }

    /** The marketplace, for whoever wants to spoil it. */
    Marketplace marketplace() {
        return marketplace;
    }

    Battlefield field() {
        return field;
    }

    @Override
    public void close() {
        marketplace.close();
        field.close();
    }
}
