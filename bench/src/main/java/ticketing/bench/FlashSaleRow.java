package ticketing.bench;

import java.util.List;

/** Row 5: more buyers than tickets; whoever is too late for one tries another, until there is none. */
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

    @Override
    public List<Measure> run(Course course) throws Exception {
        Customers buyers = new Customers(course.stage(), BUYERS);
        Sale sale = new Sale(buyers, BUYERS, course.stock().tickets(TICKETS).all());
        Traffic traffic = course.drawn("5: buyers of the flash sale", sale.open());
        course.stage().settle();
        String held = "from orders where status <> 'cancelled' and ticket_id like '" + sale.name() + "%'";
        long tickets = course.stage().count("orders", "select count(distinct ticket_id) " + held);
        long orders = course.stage().count("orders", "select count(*) " + held);
        return List.of(
                Measure.of("time to sold out", sale.seconds(), "s", Limit.atMost(5), Limit.atMost(10)),
                Measure.of("oversold", orders - tickets, "", Limit.atMost(0), Limit.atMost(0)),
                Measure.of("unsold", TICKETS - tickets, "", Limit.atMost(0), Limit.atMost(0)),
                Measure.aside("orders asked for", sale.asked(), ""),
                Measure.aside("broken connections", sale.broken(), ""),
                Measure.aside("p99 of a buyer", traffic.millis(99), "ms"));
    }
}
