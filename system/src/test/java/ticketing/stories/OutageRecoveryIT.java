package ticketing.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ticketing.oracle.Oracle;
import ticketing.shop.ApiResponse;
import ticketing.shop.Buyer;
import ticketing.shop.Seller;
import ticketing.shop.Shop;
import ticketing.shop.Visitor;
import ticketing.stories.OnMarketplace.Kind;
import ticketing.system.Liberty;
import ticketing.system.Marketplace;

@OnMarketplace(Kind.SEPARATE_AND_HASTY)
class OutageRecoveryIT {

    @BeforeEach
    void after_the_last_misfortune_business_goes_on(Shop shop) {
        shop.awaitOperational();
    }

    @Test
    void events_published_while_a_consumer_is_down_arrive_when_it_is_back(Marketplace marketplace, Shop shop) {
        Seller seller = shop.seller();
        marketplace.server("orders").kill();
        List<String> tickets = IntStream.range(0, 20)
                .mapToObj(i -> seller.lists("While orders is down " + i, "5.00"))
                .toList();
        ApiResponse refused = shop.buyer().orders(tickets.get(0));
        assertThat(refused.expectProblem(503, "unavailable").header("Retry-After"))
                .isPresent();

        marketplace.server("orders").start();

        Buyer buyer = shop.buyer();
        await().atMost(Duration.ofSeconds(30))
                .until(() -> buyer.orders(tickets.get(19)).status() == 201);
        assertThat(tickets.subList(0, 19))
                .allSatisfy(ticket -> buyer.orders(ticket).expect(201));
    }

    @Test
    void with_the_broker_down_orders_are_taken_and_the_events_flow_once_it_is_back(
            Marketplace marketplace, Shop shop, Oracle oracle) {
        Buyer buyer = shop.buyer();
        Seller seller = shop.seller();
        String ticket = seller.lists("Before the broker went", "5.00");
        buyer.cancels(buyer.reserves(ticket)).expect(204);
        marketplace.broker().kill();

        String order = buyer.reserves(ticket);
        String listedMeanwhile = seller.lists("While the broker is down", "5.00");
        assertThat(buyer.order(order).text("status")).isEqualTo("created");
        assertThat(oracle.rows("orders", "select 1 from delivery.outbox")).isNotEmpty();
        Visitor operator = new Shop(URI.create(
                        "http://localhost:" + marketplace.server("orders").port()))
                .visitor();
        await().atMost(Duration.ofSeconds(30))
                .until(() -> operator.get("/health/ready").expect(200).body().contains("\"brokerReachable\":false"));

        marketplace.broker().start();

        buyer.sees(order, "cancelled");
        await().atMost(Duration.ofSeconds(30))
                .until(() -> shop.buyer().orders(listedMeanwhile).status() == 201);
    }

    /** So is a broker that is just starting. */
    @Test
    void a_broker_that_takes_connections_and_says_nothing_holds_up_its_listeners_for_seconds_only(
            Marketplace marketplace, Shop shop) throws IOException {
        Seller seller = shop.seller();
        marketplace.broker().kill();
        try (UnresponsivePort silent = new UnresponsivePort(marketplace.broker().port())) {
            await().atMost(Duration.ofSeconds(30))
                    .until(() -> silent.callers() >= marketplace.servers().size() - 1);
            silent.takeNoMore();

            marketplace.broker().start();

            String ticket = seller.lists("After a silence", "5.00");
            await().atMost(Duration.ofSeconds(20))
                    .until(() -> shop.buyer().orders(ticket).status() == 201);
        }
    }

    @Test
    void deadlines_survive_the_death_of_their_server_and_a_change_of_its_host_name(Marketplace marketplace, Shop shop) {
        assumeTrue(Liberty.canChangeHostName(), "host names cannot be changed on this machine");
        Seller seller = shop.seller();
        Buyer buyer = shop.buyer();
        List<String> orders = IntStream.range(0, 10)
                .mapToObj(i -> buyer.reserves(seller.lists("Pending " + i, "5.00")))
                .toList();
        orders.forEach(order -> buyer.sees(order, "awaiting:payment"));

        marketplace.server("expiration").kill();
        marketplace.server("expiration").onHost("another-host").start();

        assertThat(orders)
                .allSatisfy(order -> assertThat(buyer.sees(order, "cancelled").text("cancelReason"))
                        .isEqualTo("expired"));
    }

    @Test
    void a_power_failure_of_everything_loses_nothing_that_was_answered(Marketplace marketplace, Shop shop) {
        Seller seller = shop.seller();
        Buyer buyer = shop.buyer();
        String ticket = seller.lists("Before the power went", "5.00");
        String order = buyer.reserves(ticket);
        String payment = buyer.pays(order).expect(201).id();

        marketplace.kill();
        marketplace.start();

        buyer.sees(order, "complete");
        shop.shows(ticket, "sold");
        assertThat(buyer.get("/api/payments/" + payment).expect(200).text("status"))
                .isEqualTo("captured");
    }
}
