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

        double rate() {
            return listings.traffic().rate();
        }

        double bareRate() {
            return bare.rate();
        }

        double share() {
            return 100 * rate() / bareRate();
        }

        double serverMillis() {
            return listings.serverMillisEach();
        }
    }

    @Override
    public List<Measurement> run(MeasuredRun run) throws Exception {
        List<Round> rounds = new ArrayList<>();
        try (BareSql bare = BareSql.tickets(run.system())) {
            for (int i = 0; i < run.budget().rounds(); i++) {
                rounds.add(round(run, bare));
            }
        }
        return List.of(
                Measurement.of("share of bare SQL", Medians.of(rounds, Round::share), "%", Limits.atLeast(40, 20)),
                Measurement.informative("tickets", Medians.of(rounds, Round::rate), "/s"),
                Measurement.informative("bare SQL", Medians.of(rounds, Round::bareRate), "/s"),
                Measurement.informative("CPU of the server per ticket", Medians.of(rounds, Round::serverMillis), "ms"));
    }

    private static Round round(MeasuredRun run, BareSql bare) throws Exception {
        LoadResult yardstick = Load.saturating(CONNECTIONS, run.budget().window(), bare::perform);
        Customers sellers = new Customers(run.system(), 50);
        MeasuredRun.Metered listings = run.metered(() -> Load.saturating(
                CONNECTIONS,
                run.budget().window(),
                () -> sellers.list(sellers.nextCookie(), "For sale").statusCode()));
        listings.traffic().requireOnly(201);
        run.drawn("9: tickets, sixteen connections", listings.traffic());
        run.system().settle();
        return new Round(listings, yardstick);
    }
}
