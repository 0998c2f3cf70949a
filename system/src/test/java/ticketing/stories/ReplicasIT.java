package ticketing.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import ticketing.oracle.Oracle;
import ticketing.shop.ApiResponse;
import ticketing.shop.Buyer;
import ticketing.shop.Seller;
import ticketing.shop.Shop;
import ticketing.stories.OnMarketplace.Kind;
import ticketing.system.Liberty;
import ticketing.system.Marketplace;

/** Two of every service, started at once on empty databases: that they are up at all is the first story. */
@OnMarketplace(Kind.TWO_OF_ALL)
class ReplicasIT {

    private static final String WANTED = "select 1 from ticket where title like 'Wanted %'";
    private static final String CHARGES = "select 1 from sandbox.ledger where kind = 'charge'";

    @Test
    void replicas_share_the_work_and_do_nothing_twice(Shop shop, Oracle oracle) {
        int before = oracle.rows("payments", CHARGES).size();
        Seller seller = shop.seller();
        List<Buyer> buyers = shop.buyers(4);

        List<String> orders = IntStream.range(0, 20)
                .mapToObj(i -> buyers.get(i % 4).reserves(seller.lists("Shared " + i, "7.00")))
                .toList();
        List<CompletableFuture<ApiResponse>> payments = IntStream.range(0, 20)
                .mapToObj(i -> buyers.get(i % 4).paysSoon(orders.get(i)))
                .toList();

        assertThat(payments).allSatisfy(payment -> payment.join().expect(201));
        IntStream.range(0, 20).forEach(i -> buyers.get(i % 4).sees(orders.get(i), "complete"));
        assertThat(oracle.rows("payments", CHARGES)).hasSize(before + 20);
    }

    @Test
    void of_a_crowd_before_both_replicas_one_gets_each_ticket(Shop shop, Oracle oracle) {
        int before = oracle.rows("orders", WANTED).size();
        Seller seller = shop.seller();
        List<String> tickets = IntStream.range(0, 12)
                .mapToObj(i -> seller.lists("Wanted " + i, "7.00"))
                .toList();
        await().until(() -> oracle.rows("orders", WANTED).size() == before + tickets.size());

        List<ApiResponse> answers = shop.buyers(8).stream()
                .flatMap(buyer -> shuffled(tickets).stream().map(buyer::ordersSoon))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();

        assertThat(answers.stream().filter(answer -> answer.status() == 201)).hasSameSizeAs(tickets);
        assertThat(answers.stream().filter(answer -> answer.status() != 201))
                .allSatisfy(answer -> answer.expectProblem(400, "ticket-reserved"));
    }

    private static List<String> shuffled(List<String> tickets) {
        List<String> shuffled = new ArrayList<>(tickets);
        Collections.shuffle(shuffled);
        return shuffled;
    }

    @Test
    void with_one_replica_dead_customers_notice_nothing_lasting(Marketplace marketplace, Shop shop) {
        Liberty victim = marketplace.servers("orders").get(1);
        Buyer buyer = shop.buyer();
        Seller seller = shop.seller();
        victim.kill();
        try {
            // What was on its way to the dead replica is answered 503, and may be said again.
            String ticket = await().atMost(Duration.ofSeconds(20))
                    .until(() -> seller.offers("With one replica dead", "7.00"), answer -> answer.status() == 201)
                    .id();
            await().atMost(Duration.ofSeconds(20))
                    .until(() -> buyer.orders(ticket).status() == 201);
        } finally {
            victim.start();
        }
    }

    @Test
    void with_no_replica_up_the_front_says_when_to_come_back(Marketplace marketplace, Shop shop) {
        marketplace.servers("orders").forEach(Liberty::kill);

        ApiResponse answer = shop.visitor().get("/api/tickets").expectProblem(503, "unavailable");

        assertThat(answer.header("Retry-After")).isPresent();
        marketplace.servers("orders").forEach(Liberty::start);
        await().atMost(Duration.ofSeconds(20))
                .until(() -> shop.visitor().get("/api/tickets").status() == 200);
    }
}
