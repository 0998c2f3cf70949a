package ticketing.chaos;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import ticketing.system.CannotRun;
import ticketing.system.Liberty;
import ticketing.system.Standstill;

/** All that can go wrong. */
final class Faults {

    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final Duration HALF_A_MINUTE = Duration.ofSeconds(30);
    private static final int PILE = 2_000;
    private static final int QUICK_ONES = 5;

    static final List<String> SERVICES = List.of("auth", "tickets", "orders", "payments", "expiration");

    /** What has no named points to die at. */
    private static final List<String> ELSEWHERE = List.of("auth", "broker", "postgres", "front");

    private static final List<String> HALTING = List.of("tickets", "orders", "payments", "expiration");
    private static final List<Halt> HALTS = List.of(
            new Halt("orders", "after-Outbox.announce", "before commit"),
            new Halt("tickets", "before-Post.send", "after commit, before publish"),
            new Halt("orders", "after-Post.send", "after publish, before the row goes"),
            new Halt("payments", "after-Post.send", "after publish, before the row goes"),
            new Halt("tickets", "after-InboxTransaction.apply", "in a listener, before commit"),
            new Halt("orders", "after-Inbox.receive", "after commit, before acknowledgement"),
            new Halt("expiration", "after-Countdown.announce", "in a sweep"),
            new Halt("payments", "before-SandboxLedger.charge", "before the charge"),
            new Halt("payments", "after-SandboxLedger.charge", "after the charge, before its answer"));

    private Faults() {}

    /** The death of every part, of most at every named point; and what the post can bring. */
    static List<Fault> quick() {
        List<Fault> quick = new ArrayList<>(HALTS);
        ELSEWHERE.forEach(part -> quick.add(new Kill(part)));
        quick.add(new Parrot(Duration.ofSeconds(15)));
        quick.add(new Poison());
        return quick;
    }

    /** A stop and a start of each service. */
    static List<Fault> restarts() {
        return SERVICES.stream().<Fault>map(Restart::new).toList();
    }

    /** Everything; what is quick several times, so that half an hour has a hundred deaths in it. */
    static List<Fault> all() {
        List<Fault> all = new ArrayList<>();
        for (int i = 0; i < QUICK_ONES; i++) {
            all.addAll(quick());
            HALTING.forEach(service -> all.add(new Kill(service)));
        }
        all.addAll(restarts());
        all.addAll(possible());
        all.addAll(List.of(
                new NoBroker("refusing", Wire.State.REFUSING, MINUTE),
                new NoBroker("hanging", Wire.State.HANGING, MINUTE),
                new DiskFull(HALF_A_MINUTE),
                new NoDatabase("gone", Wire.State.REFUSING, HALF_A_MINUTE),
                new NoDatabase("hanging", Wire.State.HANGING, HALF_A_MINUTE),
                new NoDatabase("slow", Wire.State.SLOW, HALF_A_MINUTE),
                new NoDatabase("cut", Wire.State.CUTTING_ANSWERS, Duration.ofSeconds(5)),
                new ClockStep("clock-ahead", SERVICES, HALF_A_MINUTE),
                new ClockStep("clock-behind", SERVICES, HALF_A_MINUTE),
                new Deadlines(PILE),
                new PowerFailure(),
                new RandomOrder()));
        return all;
    }

    /** What only some machines allow. */
    private static List<Fault> possible() {
        List<Fault> possible = new ArrayList<>();
        if (Standstill.isPossible()) {
            possible.add(new Freeze("freeze-postgres", List.of("postgres"), HALF_A_MINUTE));
            possible.add(new Freeze("freeze-broker", List.of("broker"), MINUTE));
            possible.add(new Freeze("freeze-service", SERVICES, MINUTE));
        }
        if (Liberty.canChangeHostName()) {
            possible.add(new OtherHost());
        }
        return possible;
    }

    /** What this machine does not allow, a line for each. */
    static List<String> impossible() {
        List<String> impossible = new ArrayList<>();
        if (!Standstill.isPossible()) {
            impossible.add("Nothing is frozen: there is no kill command.");
        }
        if (!Liberty.canChangeHostName()) {
            impossible.add("No host is renamed: that needs root, and unshare.");
        }
        return impossible;
    }

    /** Those whose names begin so. */
    static List<Fault> named(List<String> names) {
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
