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
import ticketing.shop.ApiResponse;
import ticketing.shop.Buyer;
import ticketing.shop.DatabaseProbe;
import ticketing.shop.ExpectedRefusal;
import ticketing.shop.Seller;
import ticketing.shop.Shop;
import ticketing.stories.OnMarketplace.Kind;
import ticketing.system.ApplicationServer;
import ticketing.system.Marketplace;

/** Two servers with every service each, started at once on empty databases. */
@OnMarketplace(Kind.TWO_OF_ALL)
class InstancesIT {

    @Test
    void instances_share_the_work_and_charge_nothing_twice(Shop shop, DatabaseProbe databases) {
        Seller seller = shop.seller();
        List<Buyer> buyers = shop.buyers(4);

        List<String> orders = IntStream.range(0, 20)
                .mapToObj(i -> buyers.get(i % 4).reserves(seller.lists("Shared " + i, "7.00")))
                .toList();
        List<CompletableFuture<ApiResponse>> payments = IntStream.range(0, 20)
                .mapToObj(i -> buyers.get(i % 4).paysAsync(orders.get(i)))
                .toList();

        assertThat(payments).allSatisfy(payment -> payment.join().expectCreated());
        IntStream.range(0, 20).forEach(i -> buyers.get(i % 4).sees(orders.get(i), "complete"));
        assertThat(orders).allMatch(order -> databases.ledgerEntriesOf(order) == 1);
    }

    @Test
    void of_many_buyers_at_both_instances_one_gets_each_ticket(Shop shop, DatabaseProbe databases) {

        Seller seller = shop.seller();
        List<String> tickets = IntStream.range(0, 12)
                .mapToObj(i -> seller.lists("Wanted " + i, "7.00"))
                .toList();
        await().until(() -> databases.countKnownToOrders(tickets) == tickets.size());

        List<ApiResponse> answers = shop.buyers(8).stream()
                .flatMap(buyer -> shuffled(tickets).stream().map(buyer::ordersAsync))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();

        assertThat(answers.stream().filter(answer -> answer.isCreated())).hasSameSizeAs(tickets);
        assertThat(answers.stream().filter(answer -> !answer.isCreated()))
                .allSatisfy(answer -> answer.expectRefusal(ExpectedRefusal.TICKET_RESERVED));
    }

    private static List<String> shuffled(List<String> tickets) {
        List<String> shuffled = new ArrayList<>(tickets);
        Collections.shuffle(shuffled);
        return shuffled;
    }

    @Test
    void with_one_instance_dead_requests_succeed_after_a_retry(Marketplace marketplace, Shop shop) {
        ApplicationServer victim = marketplace.servers("orders").get(1);
        Buyer buyer = shop.buyer();
        Seller seller = shop.seller();
        victim.kill();
        try {
            // A request that the dead instance had received gets 503, and may be repeated.
            String ticket = await().atMost(Duration.ofSeconds(20))
                    .until(() -> seller.offers("With one instance dead", "7.00"), answer -> answer.isCreated())
                    .id();
            await().atMost(Duration.ofSeconds(20))
                    .until(() -> buyer.orders(ticket).isCreated());
        } finally {
            victim.start();
        }
    }

    @Test
    void with_no_instance_up_the_front_proxy_responds_unavailable_with_retry_after(Marketplace marketplace, Shop shop) {
        marketplace.servers("orders").forEach(ApplicationServer::kill);

        ApiResponse answer = shop.visitor().searches("").expectRefusal(ExpectedRefusal.UNAVAILABLE);

        assertThat(answer.header("Retry-After")).isPresent();
        marketplace.servers("orders").forEach(ApplicationServer::start);
        await().atMost(Duration.ofSeconds(20))
                .until(() -> shop.visitor().searches("").isOk());
    }
}
