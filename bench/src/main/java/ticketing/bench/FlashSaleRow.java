package ticketing.bench;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;

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
        List<String> tickets = course.stock().tickets(TICKETS).all();
        Set<String> left = ConcurrentHashMap.newKeySet();
        left.addAll(tickets);
        var sold = new ConcurrentLinkedQueue<String>();
        AtomicLong asked = new AtomicLong();
        AtomicLong lastSale = new AtomicLong();
        long begin = System.nanoTime();
        List<Work> works = IntStream.range(0, BUYERS)
                .<Work>mapToObj(n -> () -> {
                    var ticket = any(tickets, left);
                    while (ticket.isPresent()) {
                        int status =
                                buyers.order(buyers.cookie(n), ticket.get()).statusCode();
                        asked.incrementAndGet();
                        left.remove(ticket.get());
                        if (status == 201) {
                            sold.add(ticket.get());
                            lastSale.accumulateAndGet(System.nanoTime(), Math::max);
                            return status;
                        }
                        if (status != 400) {
                            throw new NoFigure("An order was answered " + status);
                        }
                        ticket = any(tickets, left);
                    }
                    return 404;
                })
                .toList();
        Traffic traffic = course.drawn("5: buyers of the flash sale", Load.atOnce(works));
        long twice = sold.stream()
                .filter(ticket -> Collections.frequency(sold, ticket) > 1)
                .count();
        double seconds = (lastSale.get() - begin) / 1e9;
        course.stage().settle();
        return List.of(
                Measure.of("time to sold out", seconds, "s", Limit.atMost(5), Limit.atMost(10)),
                Measure.of("oversold", twice, "", Limit.atMost(0), Limit.atMost(0)),
                Measure.of("unsold", TICKETS - sold.size(), "", Limit.atMost(0), Limit.atMost(0)),
                Measure.aside("orders asked for", asked.get(), ""),
                Measure.aside("p99 of a buyer", traffic.millis(99), "ms"));
    }

    /** One that is not known to be taken; empty when there is none. */
    private static Optional<String> any(List<String> tickets, Set<String> left) {
        int begin = ThreadLocalRandom.current().nextInt(tickets.size());
        return IntStream.range(0, tickets.size())
                .mapToObj(i -> tickets.get((begin + i) % tickets.size()))
                .filter(left::contains)
                .findFirst();
    }
}
