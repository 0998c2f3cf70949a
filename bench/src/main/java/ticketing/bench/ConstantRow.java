package ticketing.bench;

import java.util.List;

/** Row 3: a hundred orders a second, which is no hurry. */
final class ConstantRow implements Row {

    private static final int RATE = 100;

    @Override
    public int number() {
        return 3;
    }

    @Override
    public String workload() {
        return "constant 100/s";
    }

    @Override
    public List<Measure> run(Course course) throws Exception {
        var length = course.budget().windows(3);
        Customers buyers = new Customers(course.stage(), 50);
        Supply stock = course.stock().tickets((int) length.toSeconds() * RATE);
        Traffic traffic = course.drawn(
                "3: orders, 100/s",
                Load.constant(
                                RATE,
                                length,
                                () -> buyers.order(buyers.anybody(), stock.next())
                                        .statusCode())
                        .requireOnly(201));
        course.stage().settle();
        return List.of(
                Measure.of("p50", traffic.millis(50), "ms", Limit.atMost(5), Limit.atMost(10)),
                Measure.of("p99", traffic.millis(99), "ms", Limit.atMost(60), Limit.atMost(150)),
                Measure.aside("p99.9", traffic.millis(99.9), "ms"));
    }
}
