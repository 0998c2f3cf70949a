package ticketing.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ticketing.oracle.Oracle;
import ticketing.shop.Buyer;
import ticketing.shop.Seller;
import ticketing.shop.Shop;
import ticketing.shop.StreamClient;
import ticketing.stories.OnMarketplace.Kind;
import ticketing.system.Marketplace;

@OnMarketplace(Kind.TWO_OF_ALL)
class TicketStreamIT {

    private static final Duration UNTIL_GIVEN_UP = Duration.ofSeconds(60);
    private static final int FLOODS = 40;

    @BeforeEach
    void wait_until_operational(Shop shop) {
        shop.awaitOperational();
    }

    @Test
    void every_change_of_a_ticket_is_streamed_as_it_happens(Shop shop) {
        Seller seller = shop.seller();
        Buyer buyer = shop.buyer();
        try (StreamClient stream = StreamClient.connect(shop.address())) {
            String ticket = seller.lists("Concert", "20.00");
            stream.receives(ticket, "available");
            String order = buyer.reserves(ticket);
            stream.receives(ticket, "reserved");
            buyer.cancels(order).expectDone();
            shop.shows(ticket, "available");
            seller.edits(ticket, "Concert", "19.99").expectOk();
            buyer.pays(buyer.reserves(ticket)).expectCreated();
            StreamClient.Event sold = stream.receives(ticket, "sold");
            String other = seller.lists("Opera", "30.00");
            seller.withdraws(other).expectDone();
            stream.receives(other, "deleted");

            assertThat(stream.statusesOf(ticket))
                    .containsExactly("available", "reserved", "available", "available", "reserved", "sold");
            assertThat(stream.statusesOf(other)).containsExactly("available", "deleted");
            assertThat(sold.name()).isEqualTo("ticket");
            assertThat(sold.data()).containsOnlyKeys("id", "status", "price", "version");
            assertThat(sold.data())
                    .hasToString("{\"id\":\"" + ticket + "\",\"status\":\"sold\",\"price\":19.99,\"version\":5}");
            assertThat(stream.headers().firstValue("Content-Type")).hasValue("text/event-stream");
            assertThat(stream.headers().firstValue("Cache-Control")).hasValue("no-store");
            assertThat(stream.headers().firstValue("X-Accel-Buffering")).hasValue("no");
        }
    }

    @Test
    void a_change_at_one_instance_is_streamed_by_both(Marketplace marketplace) {
        try (StreamClient first = StreamClient.connect(instance(marketplace, 0));
                StreamClient second = StreamClient.connect(instance(marketplace, 1))) {
            String ticket = new Shop(instance(marketplace, 0)).seller().lists("Concert", "20.00");

            assertThat(first.receives(ticket, "available")).isEqualTo(second.receives(ticket, "available"));
        }
    }

    @Test
    void a_client_that_reconnects_receives_the_missed_events_from_any_instance(Marketplace marketplace, Shop shop) {
        Seller seller = shop.seller();
        String ticket = seller.lists("Concert", "20.00");
        String last;
        try (StreamClient stream = StreamClient.connect(instance(marketplace, 0))) {
            seller.edits(ticket, "Concert", "21.00").expectOk();
            last = stream.receives(ticket, "available").id();
        }
        seller.edits(ticket, "Concert", "22.00").expectOk();
        seller.withdraws(ticket).expectDone();

        try (StreamClient back = StreamClient.reconnect(instance(marketplace, 1), last)) {
            back.receives(ticket, "deleted");

            assertThat(back.statusesOf(ticket)).containsExactly("available", "deleted");
            assertThat(back.events()).allMatch(event -> event.name().equals("ticket"));
        }
    }

    @Test
    void a_client_with_an_unknown_last_event_id_receives_a_reset_and_then_new_events(Shop shop) {
        try (StreamClient back = StreamClient.reconnect(shop.address(), "from another time")) {
            back.receivesReset();

            assertThat(back.events().get(0).name()).isEqualTo("reset");
            assertThat(back.events().get(0).id()).isNotEmpty();
            back.receives(shop.seller().lists("Concert", "20.00"), "available");
        }
    }

    @Test
    void the_stream_requires_get_and_an_event_stream_accept_header(Shop shop) {
        shop.visitor().get("/api/tickets/stream", "Accept", "application/json").expectProblem(406, "not-acceptable");
        assertThat(shop.visitor()
                        .post("/api/tickets/stream", "{}")
                        .expectProblem(405, "method-not-allowed")
                        .header("Allow"))
                .hasValue("GET");
    }

    @Test
    void a_client_that_never_reads_blocks_no_other_and_is_disconnected(Marketplace marketplace, Oracle oracle)
            throws IOException {
        URI instance = instance(marketplace, 0);
        TicketNotifications notifications = new TicketNotifications(oracle);
        try (Socket silent = new Socket();
                StreamClient stream = StreamClient.connect(instance)) {
            requestStreamOf(instance, silent);
            // A stream that an earlier test closed is counted until the server writes to it: each poll makes it write.
            await().until(() -> {
                notifications.sendOne();
                return watching(instance) == 2;
            });

            for (int flood = 0; flood < FLOODS; flood++) {
                notifications.sendFlood(flood);
                stream.receives("flood", "flood-" + flood);
            }

            assertThat(stream.statusesOf("flood")).hasSizeGreaterThan(50 * (FLOODS - 1));
            await().atMost(UNTIL_GIVEN_UP).until(() -> watching(instance) == 1);
        }
    }

    private static void requestStreamOf(URI instance, Socket client) throws IOException {
        client.setReceiveBufferSize(4096);
        client.connect(new InetSocketAddress(instance.getHost(), instance.getPort()));
        client.getOutputStream()
                .write("GET /api/tickets/stream HTTP/1.1\r\nHost: localhost\r\n\r\n"
                        .getBytes(StandardCharsets.US_ASCII));
    }

    @Test
    void a_flood_of_changes_is_replaced_by_a_reset(Shop shop, Oracle oracle) {
        try (StreamClient stream = StreamClient.connect(shop.address())) {
            new TicketNotifications(oracle).sendCrowd();

            stream.receivesReset();
            stream.receives(shop.seller().lists("After the crowd", "20.00"), "available");
            assertThat(stream.statusesOf("crowd")).hasSizeLessThan(10_000);
        }
    }

    @Test
    void after_a_database_outage_clients_receive_a_reset_and_new_events(Marketplace marketplace, Shop shop) {
        Seller seller = shop.seller();
        try (StreamClient stream = StreamClient.connect(shop.address())) {
            marketplace.postgres().kill();
            marketplace.postgres().start();

            stream.receivesReset();
            String ticket = await().atMost(Duration.ofSeconds(20))
                    .until(() -> seller.offers("After the outage", "20.00"), answer -> answer.isCreated())
                    .id();
            stream.receives(ticket, "available");
        }
    }

    private static URI instance(Marketplace marketplace, int number) {
        return URI.create(
                "http://127.0.0.1:" + marketplace.servers("tickets").get(number).port());
    }

    /** The number of streams at an instance, from its metrics. */
    private static long watching(URI instance) {
        List<String> figures = new Shop(instance)
                .visitor()
                .get("/metrics")
                .body()
                .lines()
                .filter(line -> line.startsWith("ticketing_streams_live{"))
                .toList();
        return (long) Double.parseDouble(figures.get(0).replaceFirst(".*} ", ""));
    }
}
