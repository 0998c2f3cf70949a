package ticketing.bench;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;

/** Row 5: more buyers than tickets; whoever is too late for one tries another, until there is none. */
final class FlashSaleRow implements Row {

    private static final int TICKETS = 1_000;
    private static final int BUYERS = 3_000;
    private static final long PATIENCE_SECONDS = 180;

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
        Sale sale = new Sale(buyers, course.stock().tickets(TICKETS).all());
        CompletableFuture<?>[] all =
                IntStream.range(0, BUYERS).mapToObj(sale::shop).toArray(CompletableFuture[]::new);
        CompletableFuture.allOf(all).get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        Traffic traffic = course.drawn("5: buyers of the flash sale", sale.traffic.end());
        course.stage().settle();
        return List.of(
                Measure.of("time to sold out", sale.seconds(), "s", Limit.atMost(5), Limit.atMost(10)),
                Measure.of("oversold", sale.oversold(), "", Limit.atMost(0), Limit.atMost(0)),
                Measure.of("unsold", TICKETS - sale.sold.size(), "", Limit.atMost(0), Limit.atMost(0)),
                Measure.aside("orders asked for", sale.asked.get(), ""),
                Measure.aside("p99 of a buyer", traffic.millis(99), "ms"));
    }

    /** From its opening until nothing is left. */
    private static final class Sale {

        private static final int GONE = 404;

        private final Customers buyers;
        private final List<String> tickets;
        private final Set<String> left = ConcurrentHashMap.newKeySet();
        private final Queue<String> sold = new ConcurrentLinkedQueue<>();
        private final AtomicLong asked = new AtomicLong();
        private final AtomicLong lastSale = new AtomicLong();
        private final Traffic traffic = new Traffic();
        private final long begin = System.nanoTime();

        Sale(Customers buyers, List<String> tickets) {
            this.buyers = buyers;
            this.tickets = tickets;
            left.addAll(tickets);
        }

        /** Ends when this buyer has a ticket, or nobody can have one any more. */
        CompletableFuture<Void> shop(int buyer) {
            Optional<String> wanted = any();
            if (wanted.isEmpty()) {
                traffic.record(GONE, begin);
                return CompletableFuture.completedFuture(null);
            }
            asked.incrementAndGet();
            return buyers.orderLater(buyers.cookie(buyer), wanted.get())
                    .thenCompose(answer -> answered(buyer, wanted.get(), answer.statusCode()));
        }

        private CompletableFuture<Void> answered(int buyer, String ticket, int status) {
            left.remove(ticket);
            if (status == 201) {
                sold.add(ticket);
                lastSale.accumulateAndGet(System.nanoTime(), Math::max);
                traffic.record(status, begin);
                return CompletableFuture.completedFuture(null);
            }
            if (status != 400) {
                throw new NoFigure("An order was answered " + status);
            }
            return shop(buyer);
        }

        /** One that is not known to be taken; empty when there is none. */
        private Optional<String> any() {
            int first = ThreadLocalRandom.current().nextInt(tickets.size());
            return IntStream.range(0, tickets.size())
                    .mapToObj(i -> tickets.get((first + i) % tickets.size()))
                    .filter(left::contains)
                    .findFirst();
        }

        double seconds() {
            return (lastSale.get() - begin) / 1e9;
        }

        long oversold() {
            return sold.stream()
                    .filter(ticket -> Collections.frequency(sold, ticket) > 1)
                    .count();
        }
    }
}
