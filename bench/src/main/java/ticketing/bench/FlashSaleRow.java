package ticketing.bench;

import java.util.ArrayList;
import java.util.List;

/** Row 5: more buyers than tickets; a buyer who is refused one orders another, until none is left. */
final class FlashSaleRow implements Row {

    private static final int TICKETS = 1_000;
    private static final int BUYERS = 3_000;

    @Override
    public int number() {
        return 5;
    }

    @Override
    public String workload() {
        return "flash sale: 1,000 tickets, 3,000 buyers";
    }

    private record Round(FlashSale sale, LoadResult traffic, long tickets, long orders) {

        double seconds() {
            return sale.seconds();
        }

        double sent() {
            return sale.sent();
        }

        double broken() {
            return sale.broken();
        }

        double p99() {
            return traffic.millis(99);
        }
    }

    @Override
    public List<Measurement> run(MeasuredRun run) throws Exception {
        List<Round> rounds = new ArrayList<>();
        for (int i = 0; i < run.budget().rounds(); i++) {
            rounds.add(round(run));
        }
        return measurements(rounds);
    }

    private static List<Measurement> measurements(List<Round> rounds) {
        double first = rounds.get(0).seconds();
        double oversold = rounds.stream()
                .mapToLong(round -> round.orders() - round.tickets())
                .sum();
        double unsold =
                rounds.stream().mapToLong(round -> TICKETS - round.tickets()).sum();
        return List.of(
                Measurement.of("time to sold out", Medians.of(rounds, Round::seconds), "s", Limits.atMost(5, 10)),
                Measurement.of("oversold", oversold, "", Limits.atMost(0, 0)),
                Measurement.of("unsold", unsold, "", Limits.atMost(0, 0)),
                Measurement.informative("time to sold out, first sale", first, "s"),
                Measurement.informative("orders sent", Medians.of(rounds, Round::sent), ""),
                Measurement.informative("broken connections", Medians.of(rounds, Round::broken), ""),
                Measurement.informative("p99 of a buyer", Medians.of(rounds, Round::p99), "ms"));
    }

    /** A sale of new tickets to new customers. */
    private static Round round(MeasuredRun run) throws Exception {
        Customers buyers = new Customers(run.system(), BUYERS);
        FlashSale sale =
                new FlashSale(buyers, BUYERS, run.inserts().tickets(TICKETS).all());
        LoadResult traffic = run.drawn("5: buyers of the flash sale", sale.open());
        run.system().settle();
        String held = "from orders where status <> 'cancelled' and ticket_id like '" + sale.name() + "%'";
        return new Round(
                sale,
                traffic,
                run.system().count("orders", "select count(distinct ticket_id) " + held),
                run.system().count("orders", "select count(*) " + held));
    }
}
