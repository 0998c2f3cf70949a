package ticketing.bench;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;

/**
 * Row 5: more buyers than tickets, who all come within a second; whoever is too late for one tries another, until there
 * is none. Whose connection breaks asks again.
 */
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
                IntStream.range(0, BUYERS).mapToObj(sale::come).toArray(CompletableFuture[]::new);
        CompletableFuture.allOf(all).get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        Traffic traffic = course.drawn("5: buyers of the flash sale", sale.traffic.end());
        course.stage().settle();
        String held = "from orders where status <> 'cancelled' and ticket_id like '" + sale.name() + "%'";
        long tickets = course.stage().count("orders", "select count(distinct ticket_id) " + held);
        long orders = course.stage().count("orders", "select count(*) " + held);
        return List.of(
                Measure.of("time to sold out", sale.seconds(), "s", Limit.atMost(5), Limit.atMost(10)),
                Measure.of("oversold", orders - tickets, "", Limit.atMost(0), Limit.atMost(0)),
                Measure.of("unsold", TICKETS - tickets, "", Limit.atMost(0), Limit.atMost(0)),
                Measure.aside("orders asked for", sale.asked.get(), ""),
                Measure.aside("broken connections", sale.broken.get(), ""),
                Measure.aside("p99 of a buyer", traffic.millis(99), "ms"));
    }

    /** From its opening until nothing is left. */
    private static final class Sale {

        private static final int GONE = 404;
        private static final int BROKEN = 0;

        private final Customers buyers;
        private final List<String> tickets;
        private final Set<String> left = ConcurrentHashMap.newKeySet();
        private final AtomicLong asked = new AtomicLong();
        private final AtomicLong broken = new AtomicLong();
        private final AtomicLong lastSale = new AtomicLong();
        private final Traffic traffic = new Traffic();
        private final long begin = System.nanoTime();

        Sale(Customers buyers, List<String> tickets) {
            this.buyers = buyers;
            this.tickets = tickets;
            left.addAll(tickets);
        }

        CompletableFuture<Void> come(int buyer) {
            Executor later = CompletableFuture.delayedExecutor(1_000L * buyer / BUYERS, TimeUnit.MILLISECONDS);
            return CompletableFuture.supplyAsync(() -> shop(buyer), later).thenCompose(done -> done);
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
                    .thenApply(HttpResponse::statusCode)
                    .exceptionally(failure -> BROKEN)
                    .thenCompose(status -> answered(buyer, wanted.get(), status));
        }

        private CompletableFuture<Void> answered(int buyer, String ticket, int status) {
            if (status == BROKEN) {
                if (broken.incrementAndGet() > BUYERS) {
                    throw new NoFigure("More connections break than there are buyers");
                }
                return shop(buyer);
            }
            left.remove(ticket);
            if (status == 201) {
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

        /** What the ids of the tickets begin with. */
        String name() {
            return tickets.get(0).replaceFirst("1$", "");
        }
    }
}
