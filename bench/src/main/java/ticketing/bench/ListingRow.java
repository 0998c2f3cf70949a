package ticketing.bench;

import java.util.ArrayList;
import java.util.List;

/** Row 9: listings over sixteen saturated connections. */
final class ListingRow implements Row {

    private static final int CONNECTIONS = 16;

    @Override
    public int number() {
        return 9;
    }

    @Override
    public String workload() {
        return "POST /api/tickets, 16 connections";
    }

    private record Round(MeasuredRun.Metered listings, LoadResult bare) {
        double share() {
            return 100 * listings.traffic().rate() / bare.rate();
        }
    }

    @Override
    public List<Measurement> run(MeasuredRun course) throws Exception {
        List<Round> rounds = new ArrayList<>();
        try (BareSql bare = BareSql.tickets(course.stage())) {
            for (int i = 0; i < course.budget().rounds(); i++) {
                rounds.add(round(course, bare));
            }
        }
        return List.of(
                Measurement.of(
                        "share of bare SQL",
                        Medians.of(rounds, Round::share),
                        "%",
                        Limit.atLeast(40),
                        Limit.atLeast(20)),
                Measurement.aside(
                        "tickets",
                        Medians.of(rounds, round -> round.listings().traffic().rate()),
                        "/s"),
                Measurement.aside(
                        "bare SQL", Medians.of(rounds, round -> round.bare().rate()), "/s"),
                Measurement.aside(
                        "CPU of the server per ticket",
                        Medians.of(rounds, round -> round.listings().serverMillisEach()),
                        "ms"));
    }

    private static Round round(MeasuredRun course, BareSql bare) throws Exception {
        LoadResult yardstick = Load.saturating(CONNECTIONS, course.budget().window(), bare::perform);
        Customers sellers = new Customers(course.stage(), 50);
        MeasuredRun.Metered listings = course.metered(() -> Load.saturating(
                CONNECTIONS,
                course.budget().window(),
                () -> sellers.list(sellers.anybody(), "For sale").statusCode()));
        listings.traffic().requireOnly(201);
        course.drawn("9: tickets, sixteen connections", listings.traffic());
        course.stage().settle();
        return new Round(listings, yardstick);
    }
}
