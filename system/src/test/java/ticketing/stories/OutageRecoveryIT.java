package ticketing.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ticketing.shop.ApiResponse;
import ticketing.shop.Buyer;
import ticketing.shop.DatabaseProbe;
import ticketing.shop.ExpectedRefusal;
import ticketing.shop.HealthEndpoint;
import ticketing.shop.Seller;
import ticketing.shop.Shop;
import ticketing.stories.OnMarketplace.Kind;
import ticketing.system.ApplicationServer;
import ticketing.system.Marketplace;

@OnMarketplace(Kind.SEPARATE_WITH_SHORT_TIMEOUTS)
class OutageRecoveryIT {

    @BeforeEach
    void wait_until_operational(Shop shop) {
        shop.awaitOperational();
    }

    @Test
    void events_published_while_a_consumer_is_down_are_received_once_it_is_back(Marketplace marketplace, Shop shop) {
        Seller seller = shop.seller();
        marketplace.server("orders").kill();
        List<String> tickets = IntStream.range(0, 20)
                .mapToObj(i -> seller.lists("While orders is down " + i, "5.00"))
                .toList();
        ApiResponse refused = shop.buyer().orders(tickets.get(0));
        assertThat(refused.expectRefusal(ExpectedRefusal.UNAVAILABLE).header("Retry-After"))
                .isPresent();

        marketplace.server("orders").start();

        Buyer buyer = shop.buyer();
        await().atMost(Duration.ofSeconds(30))
                .until(() -> buyer.orders(tickets.get(19)).isCreated());
        assertThat(tickets.subList(0, 19))
                .allSatisfy(ticket -> buyer.orders(ticket).expectCreated());
    }

    @Test
    void without_the_broker_orders_are_accepted_and_their_events_sent_once_it_is_back(
            Marketplace marketplace, Shop shop, DatabaseProbe databases) {
        Buyer buyer = shop.buyer();
        Seller seller = shop.seller();
        String ticket = seller.lists("Before the broker went", "5.00");
        buyer.cancels(buyer.reserves(ticket)).expectDone();
        marketplace.broker().kill();

        String order = buyer.reserves(ticket);
        String listedMeanwhile = seller.lists("While the broker is down", "5.00");
        assertThat(buyer.order(order).text("status")).isEqualTo("created");
        assertThat(databases.isOutboxEmpty("orders")).isFalse();
        HealthEndpoint orders = new HealthEndpoint(marketplace.server("orders"));
        await().atMost(Duration.ofSeconds(30)).until(orders::isReadyWithoutBroker);

        marketplace.broker().start();

        buyer.sees(order, "cancelled");
        await().atMost(Duration.ofSeconds(30))
                .until(() -> shop.buyer().orders(listedMeanwhile).isCreated());
    }

    /** A broker that is just starting behaves like this, too. */
    @Test
    void a_broker_that_accepts_connections_and_never_responds_blocks_consumers_for_seconds_only(
            Marketplace marketplace, Shop shop) throws IOException {
        Seller seller = shop.seller();
        marketplace.broker().kill();
        try (UnresponsivePort silent = new UnresponsivePort(marketplace.broker().port())) {
            await().atMost(Duration.ofSeconds(30))
                    .until(() -> silent.connections() >= marketplace.servers().size() - 1);
            silent.stopAccepting();

            marketplace.broker().start();

            String ticket = seller.lists("After a silence", "5.00");
            await().atMost(Duration.ofSeconds(20))
                    .until(() -> shop.buyer().orders(ticket).isCreated());
        }
    }

    @Test
    void deadlines_survive_a_kill_of_their_server_and_a_change_of_its_host_name(Marketplace marketplace, Shop shop) {
        assumeTrue(ApplicationServer.canChangeHostName(), "host names cannot be changed on this machine");
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
    void a_power_failure_loses_nothing_that_was_acknowledged(Marketplace marketplace, Shop shop) {
        Seller seller = shop.seller();
        Buyer buyer = shop.buyer();
        String ticket = seller.lists("Before the power went", "5.00");
        String order = buyer.reserves(ticket);
        String payment = buyer.pays(order).expectCreated().id();

        marketplace.kill();
        marketplace.start();

        buyer.sees(order, "complete");
        shop.shows(ticket, "sold");
        assertThat(buyer.looksUpPayment(payment).expectOk().text("status")).isEqualTo("captured");
    }
}
