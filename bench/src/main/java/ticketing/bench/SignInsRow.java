package ticketing.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** Row 13: the latency of reads during concurrent sign-ins. */
final class SignInsRow implements Row {

    private static final int READS = 100;
    private static final int AT_ONCE = 8;

    @Override
    public int number() {
        return 13;
    }

    @Override
    public String workload() {
        return "sign-ins in parallel with reads";
    }

    private record Round(LoadResult alone, LoadResult beside, long signIns) {

        double p99Alone() {
            return alone.millis(99);
        }

        double p99Beside() {
            return beside.millis(99);
        }

        double ratio() {
            return p99Beside() / p99Alone();
        }
    }

    @Override
    public List<Measurement> run(MeasuredRun run) throws Exception {
        Customers visitors = new Customers(run.system(), 1);
        String email = signUp(visitors);
        List<Round> rounds = new ArrayList<>();
        for (int i = 0; i < run.budget().rounds(); i++) {
            rounds.add(round(run, visitors, email));
        }
        double seconds = run.budget().window().toMillis() / 1e3;
        return List.of(
                Measurement.of("p99 of reads to alone", Medians.of(rounds, Round::ratio), "×", Limits.atMost(3, 5)),
                Measurement.informative("p99 alone", Medians.of(rounds, Round::p99Alone), "ms"),
                Measurement.informative("p99 beside", Medians.of(rounds, Round::p99Beside), "ms"),
                Measurement.informative("sign-ins", Medians.of(rounds, round -> round.signIns() / seconds), "/s"));
    }

    /** Returns the address of a new account. */
    private static String signUp(Customers visitors) throws Exception {
        String email = "bench-" + System.nanoTime() + "@example.com";
        if (visitors.signUp(email).statusCode() != 201) {
            throw new InvalidMeasurement("A sign-up failed");
        }
        return email;
    }

    private static Round round(MeasuredRun run, Customers visitors, String email) {
        Duration length = run.budget().window();
        MeasuredRequest read = () -> visitors.read("/api/tickets?limit=10").statusCode();
        LoadResult alone =
                run.drawn("13: reads alone", Load.constant(READS, length, read).requireOnly(200));
        CompletableFuture<LoadResult> signIns = CompletableFuture.supplyAsync(() ->
                Load.saturating(AT_ONCE, length, () -> visitors.signIn(email).statusCode()));
        LoadResult beside = run.drawn(
                "13: reads beside sign-ins", Load.constant(READS, length, read).requireOnly(200));
        return new Round(alone, beside, signIns.join().count(status -> status == 200));
    }
}
