package ticketing.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Row 4: growing numbers of concurrent orders of the same ticket. */
final class ContendedTicketRow implements Row {

    private static final List<Integer> CROWDS = List.of(16, 100, 500);
    private static final int TIMES = 9;

    @Override
    public int number() {
        return 4;
    }

    @Override
    public String workload() {
        return "one ticket, 16, 100, 500 buyers at once";
    }

    /** The rushes of one size. */
    private record Crowd(int size, List<LoadResult> rushes) {

        double p99() {
            return Medians.of(rushes, rush -> rush.millis(99));
        }

        double p99EachBuyer() {
            return p99() / size;
        }

        long wrong() {
            return rushes.stream()
                    .mapToLong(rush -> Math.abs(1 - rush.count(status -> status == 201)))
                    .sum();
        }

        long errors() {
            return rushes.stream()
                    .mapToLong(rush -> rush.count(status -> status == 0 || status >= 500))
                    .sum();
        }
    }

    @Override
    public List<Measurement> run(MeasuredRun run) throws Exception {
        int largest = CROWDS.get(CROWDS.size() - 1);
        Customers buyers = new Customers(run.system(), largest);
        IdSupply stock = run.inserts().tickets(TIMES * CROWDS.size());
        List<Crowd> crowds = new ArrayList<>();
        for (int size : CROWDS) {
            crowds.add(crowd(buyers, size, stock));
        }
        run.system().settle();
        return measurements(crowds);
    }

    private static Crowd crowd(Customers buyers, int size, IdSupply stock) {
        List<LoadResult> rushes = new ArrayList<>();
        for (int i = 0; i < TIMES; i++) {
            rushes.add(rush(buyers, size, stock.next()));
        }
        return new Crowd(size, rushes);
    }

    private static List<Measurement> measurements(List<Crowd> crowds) {
        long wrong = crowds.stream().mapToLong(Crowd::wrong).sum();
        long errors = crowds.stream().mapToLong(Crowd::errors).sum();
        double growth =
                crowds.get(crowds.size() - 1).p99EachBuyer() / crowds.get(0).p99EachBuyer();
        List<Measurement> measures = new ArrayList<>();
        measures.add(Measurement.of("201s too many or too few", wrong, "", Limits.atMost(0, 0)));
        measures.add(Measurement.of("5xx", errors, "", Limits.atMost(0, 0)));
        measures.add(Measurement.of("p99 a buyer, 500 to 16 (linear: 1)", growth, "", Limits.atMost(1.2, 1.2)));
        crowds.forEach(crowd -> measures.add(Measurement.informative("p99 of " + crowd.size(), crowd.p99(), "ms")));
        return measures;
    }

    private static LoadResult rush(Customers buyers, int size, String ticket) {
        List<MeasuredRequest> works = IntStream.range(0, size)
                .<MeasuredRequest>mapToObj(
                        n -> () -> buyers.order(buyers.cookie(n), ticket).statusCode())
                .toList();
        return Load.atOnce(works);
    }
}
