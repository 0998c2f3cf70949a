package ticketing.chaos.fault;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import ticketing.chaos.wire.TcpProxy;
import ticketing.system.ApplicationServer;
import ticketing.system.CannotRun;
import ticketing.system.ProcessFreeze;

/** All faults, by plan. */
public final class FaultCatalog {

    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final Duration HALF_A_MINUTE = Duration.ofSeconds(30);
    private static final int PENDING = 2_000;
    private static final int QUICK_REPETITIONS = 5;

    static final List<String> SERVICES = List.of("auth", "tickets", "orders", "payments", "expiration");

    /** Parts without fault points. */
    private static final List<String> WITHOUT_FAULT_POINTS = List.of("auth", "broker", "postgres", "front");

    private static final List<String> WITH_FAULT_POINTS = List.of("tickets", "orders", "payments", "expiration");
    private static final List<HaltAtPoint> HALTS = List.of(
            new HaltAtPoint("orders", "after-Outbox.publish", "before commit"),
            new HaltAtPoint("tickets", "before-EventSender.send", "after commit, before publish"),
            new HaltAtPoint("orders", "after-EventSender.send", "after publish, before the row goes"),
            new HaltAtPoint("payments", "after-EventSender.send", "after publish, before the row goes"),
            new HaltAtPoint("tickets", "after-InboxTransaction.handleAll", "in a consumer, before commit"),
            new HaltAtPoint("orders", "after-Inbox.receive", "after commit, before acknowledgement"),
            new HaltAtPoint("expiration", "after-SchedulingExpirations.publish", "in a sweep"),
            new HaltAtPoint("payments", "before-SandboxLedger.charge", "before the charge"),
            new HaltAtPoint("payments", "after-SandboxLedger.charge", "after the charge, before its answer"));

    private FaultCatalog() {}

    /** Kills every part once, services at their fault points; duplicate and malformed messages. */
    public static List<Fault> quick() {
        List<Fault> quick = new ArrayList<>(HALTS);
        WITHOUT_FAULT_POINTS.forEach(part -> quick.add(new Kill(part)));
        quick.add(new DuplicateDelivery(Duration.ofSeconds(15)));
        quick.add(new PoisonMessages());
        return quick;
    }

    /** A graceful restart of each service. */
    public static List<Fault> restarts() {
        return SERVICES.stream().<Fault>map(Restart::new).toList();
    }

    /** All faults; the quick ones several times, so that half an hour contains a hundred kills. */
    public static List<Fault> all() {
        List<Fault> all = new ArrayList<>();
        for (int i = 0; i < QUICK_REPETITIONS; i++) {
            all.addAll(quick());
            WITH_FAULT_POINTS.forEach(service -> all.add(new Kill(service)));
        }
        all.addAll(restarts());
        all.addAll(possible());
        all.addAll(List.of(
                new BrokerConnectionFault("refusing", TcpProxy.State.REFUSING, MINUTE),
                new BrokerConnectionFault("hanging", TcpProxy.State.HANGING, MINUTE),
                new BrokerDiskFull(HALF_A_MINUTE),
                new DatabaseConnectionFault("gone", TcpProxy.State.REFUSING, HALF_A_MINUTE),
                new DatabaseConnectionFault("hanging", TcpProxy.State.HANGING, HALF_A_MINUTE),
                new DatabaseConnectionFault("slow", TcpProxy.State.SLOW, HALF_A_MINUTE),
                new DatabaseConnectionFault("cut", TcpProxy.State.CUTTING_RESPONSES, Duration.ofSeconds(5)),
                new ClockStep("clock-ahead", SERVICES, HALF_A_MINUTE),
                new ClockStep("clock-behind", SERVICES, HALF_A_MINUTE),
                new PendingDeadlines(PENDING),
                new PowerFailure(),
                new RandomStartOrder()));
        return all;
    }

    /** Faults that need commands or rights of this machine. */
    private static List<Fault> possible() {
        List<Fault> possible = new ArrayList<>();
        if (ProcessFreeze.isPossible()) {
            possible.add(new Freeze("freeze-postgres", List.of("postgres"), HALF_A_MINUTE));
            possible.add(new Freeze("freeze-broker", List.of("broker"), MINUTE));
            possible.add(new Freeze("freeze-service", SERVICES, MINUTE));
        }
        if (ApplicationServer.canChangeHostName()) {
            possible.add(new HostNameChange());
        }
        return possible;
    }

    /** The faults that this machine does not allow, a line for each. */
    public static List<String> impossible() {
        List<String> impossible = new ArrayList<>();
        if (!ProcessFreeze.isPossible()) {
            impossible.add("No freeze-* faults: there is no kill command.");
        }
        if (!ApplicationServer.canChangeHostName()) {
            impossible.add("No host-name fault: it needs root and unshare.");
        }
        return impossible;
    }

    /**
     * The faults whose names begin with one of these.
     *
     * @throws CannotRun when there is none; its message lists all names
     */
    public static List<Fault> named(List<String> names) {
        List<Fault> chosen = all().stream()
                .distinct()
                .filter(fault -> names.stream().anyMatch(fault.name()::startsWith))
                .toList();
        if (chosen.isEmpty()) {
            throw new CannotRun("There is no such fault: choose among "
                    + String.join(
                            ", ", all().stream().map(Fault::name).distinct().toList()) + ".");
        }
        return chosen;
    }
}
