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

        double ratio() {
            return beside.millis(99) / alone.millis(99);
        }
    }

    @Override
    public List<Measurement> run(MeasuredRun course) throws Exception {
        Customers visitors = new Customers(course.stage(), 1);
        String email = "bench-" + System.nanoTime() + "@example.com";
        if (visitors.signUp(email).statusCode() != 201) {
            throw new InvalidMeasurement("Nobody can sign up");
        }
        List<Round> rounds = new ArrayList<>();
        for (int i = 0; i < course.budget().rounds(); i++) {
            rounds.add(round(course, visitors, email));
        }
        double seconds = course.budget().window().toMillis() / 1e3;
        return List.of(
                Measurement.of(
                        "p99 of reads to alone",
                        Medians.of(rounds, Round::ratio),
                        "×",
                        Limit.atMost(3),
                        Limit.atMost(5)),
                Measurement.aside(
                        "p99 alone", Medians.of(rounds, round -> round.alone().millis(99)), "ms"),
                Measurement.aside(
                        "p99 beside", Medians.of(rounds, round -> round.beside().millis(99)), "ms"),
                Measurement.aside("sign-ins", Medians.of(rounds, round -> round.signIns() / seconds), "/s"));
    }

    private static Round round(MeasuredRun course, Customers visitors, String email) {
        Duration length = course.budget().window();
        MeasuredRequest read = () -> visitors.read("/api/tickets?limit=10").statusCode();
        LoadResult alone = course.drawn(
                "13: reads alone", Load.constant(READS, length, read).requireOnly(200));
        CompletableFuture<LoadResult> signIns = CompletableFuture.supplyAsync(() ->
                Load.saturating(AT_ONCE, length, () -> visitors.signIn(email).statusCode()));
        LoadResult beside = course.drawn(
                "13: reads beside sign-ins", Load.constant(READS, length, read).requireOnly(200));
        return new Round(alone, beside, signIns.join().count(status -> status == 200));
    }
}
