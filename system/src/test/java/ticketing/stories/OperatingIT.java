package ticketing.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static ticketing.shop.Visitor.object;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import ticketing.shop.ApiResponse;
import ticketing.shop.Buyer;
import ticketing.shop.ForgedEvents;
import ticketing.shop.Operator;
import ticketing.shop.RejectingConstraint;
import ticketing.shop.Shop;
import ticketing.shop.StuckRefund;
import ticketing.shop.Visitor;
import ticketing.stories.OnMarketplace.Kind;
import ticketing.system.Marketplace;

/** What goes wrong, and who sets it right. */
@OnMarketplace(Kind.ALL_IN_ONE)
class OperatingIT {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final String BODY = "{\"id\":";

    private static Operator operator;
    private static Buyer buyer;

    @BeforeAll
    static void sign_in(Marketplace marketplace, Shop shop) {
        operator = Operator.of(marketplace);
        buyer = shop.buyer();
    }

    static Stream<String> routes() throws IOException {
        try (InputStream table = OperatingIT.class.getResourceAsStream("/blackbox/routes.txt")) {
            return new String(table.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> line.contains("/admin/"));
        }
    }

    @ParameterizedTest
    @MethodSource("routes")
    void everybody_else_is_refused_whatever_they_ask(String route, Shop shop) {
        String[] words = route.split("\\s+");

        for (String path : List.of(words[1].replace("{}", "unknown"), words[1].replace("{}", operator.id()))) {
            for (String body : List.of("{}", object("reason", "Why not?", "email", "nobody@example.com"))) {
                ask(shop.visitor(), words[0], path, body).expectProblem(401, "not-signed-in");
                ApiResponse refused = ask(buyer, words[0], path, body).expectProblem(403, "not-admin");
                assertThat(refused.message()).isEqualTo("Not authorized");
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\"\"", "\" \"", "5", "null", "\"two\\nlines\""})
    void nobody_does_anything_without_a_reason(String reason) {
        String body = reason.isEmpty() ? "{}" : "{\"reason\":" + reason + "}";

        for (String path : List.of(
                "/api/tickets/admin/dead-letters/unknown/replay",
                "/api/expiration/admin/dead-letters/unknown/discard",
                "/api/orders/admin/orders/unknown/cancel",
                "/api/payments/admin/payments/unknown/refund")) {
            ApiResponse refused = operator.post(path, body).expectProblem(400, "validation");
            assertThat(refused.fields()).containsExactly("reason");
            assertThat(refused.message()).isEqualTo("Say why, in 1 to 500 characters");
            operator.post(path, object("reason", "To see")).expectProblem(404, "not-found");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"auth", "tickets", "orders", "payments", "expiration"})
    void every_service_tells_how_it_is(String service) {
        await().atMost(PATIENCE).untilAsserted(() -> {
            JsonObject status = operator.status(service);
            assertThat(status.getString("service")).isEqualTo(service);
            for (String sign : List.of("ready", "databaseReachable", "migrated", "brokerReachable")) {
                assertThat(status.getBoolean(sign)).as(sign).isTrue();
            }
            assertThat(status.getJsonArray("figures").getValuesAs(JsonObject.class))
                    .anySatisfy(figure -> {
                        assertThat(figure.getString("name")).isEqualTo("ticketing_outbox_pending");
                        assertThat(figure.getJsonObject("labels")).isEmpty();
                        assertThat(figure.getJsonNumber("value").doubleValue()).isNotNegative();
                    });
        });
    }

    @Test
    void a_figure_has_its_label_and_a_promise_its_name() {
        await().atMost(Duration.ofSeconds(90))
                .untilAsserted(() -> assertThat(operator.status("orders")
                                .getJsonArray("figures")
                                .getValuesAs(JsonObject.class))
                        .extracting(figure -> figure.getString("name") + figure.get("labels"))
                        .contains(
                                "ticketing_orders{\"status\":\"complete\"}",
                                "ticketing_invariant_violations{\"invariant\":\"one-order-per-ticket\"}"));
    }

    @Test
    void how_a_service_is_can_be_seen_while_its_database_is_away(Marketplace marketplace, Shop shop) {
        marketplace.postgres().kill();
        try {
            await().atMost(PATIENCE).until(() -> !operator.status("orders").getBoolean("databaseReachable"));
            assertThat(operator.status("orders").getBoolean("ready")).isFalse();
            operator.get("/api/orders/admin/actions").expectProblem(503, "unavailable");
        } finally {
            marketplace.postgres().start();
        }
        for (String service : List.of("auth", "tickets", "orders", "payments")) {
            await().atMost(PATIENCE).until(() -> operator.status(service).getBoolean("ready"));
        }
        shop.awaitOperational();
    }

    @Test
    void what_is_no_event_is_listed_with_its_cause_and_thrown_away(Marketplace marketplace) throws Exception {
        String ticket = UUID.randomUUID().toString();
        String event = new ForgedEvents(marketplace.broker()).send("tickets", "TicketDeleted", ticket, BODY);

        JsonObject letter = operator.seesSetAside(
                "orders", each -> each.getString("subject", "").equals(ticket));

        assertThat(letter.getString("topic")).isEqualTo("ticketing.tickets");
        assertThat(letter.getString("type")).isEqualTo("TicketDeleted");
        assertThat(letter.getString("eventId")).isEqualTo(event);
        assertThat(letter.getString("cause")).contains("no TicketDeleted");
        assertThat(letter.getJsonObject("headers").getString("ce_subject")).isEqualTo(ticket);
        assertThat(letter.getString("body")).isEqualTo(BODY);
        assertThat(operator.trail("orders", ticket)).containsExactly("TicketDeleted set-aside");

        ApiResponse again = operator.replays("orders", letter, "It may be one by now");
        assertThat(again.expectProblem(409, "replay-failed").message()).contains("no TicketDeleted");
        operator.discards("orders", letter, "A forgery").expect(204);

        operator.discards("orders", letter, "A forgery").expectProblem(404, "not-found");
        assertThat(operator.trail("orders", ticket)).isEmpty();
        assertThat(operator.actionsOn("orders", letter.getString("id")))
                .containsExactly("discard-dead-letter: A forgery");
    }

    @Test
    void a_list_is_read_page_by_page_the_newest_first(Marketplace marketplace) throws Exception {
        String ticket = UUID.randomUUID().toString();
        ForgedEvents forger = new ForgedEvents(marketplace.broker());
        for (int count = 1; count <= 3; count++) {
            forger.send("tickets", "TicketDeleted", ticket, BODY);
            int sofar = count;
            await().atMost(PATIENCE).until(() -> about(ticket).size() == sofar);
        }
        ApiResponse first =
                operator.get("/api/orders/admin/dead-letters?limit=2").expect(200);
        String next = first.header("Link").orElseThrow().replaceFirst("<https?://[^/]*(.*)>; rel=\"next\"", "$1");
        ApiResponse second = operator.get(next).expect(200);

        List<JsonObject> seen = Stream.of(first, second)
                .flatMap(page -> page.array().getValuesAs(JsonObject.class).stream())
                .filter(letter -> letter.getString("subject", "").equals(ticket))
                .toList();
        assertThat(seen).isEqualTo(about(ticket)).hasSize(3);
        assertThat(seen)
                .extracting(letter -> letter.getString("receivedAt"))
                .isSortedAccordingTo((one, other) -> other.compareTo(one));
        seen.forEach(letter -> operator.discards("orders", letter, "Read").expect(204));
    }

    @Test
    void what_could_not_be_applied_is_applied_when_nothing_is_in_its_way_any_more(Marketplace marketplace, Shop shop) {
        String ticket = shop.seller().lists("In the way", "5.00");
        RejectingConstraint ban = new RejectingConstraint(marketplace.postgres(), "tickets", "ticket");
        JsonObject letter = ban.whileRejecting("status = 'reserved'", () -> {
            String order = buyer.reserves(ticket);
            JsonObject setAside = operator.seesSetAside(
                    "tickets", each -> each.getString("subject", "").equals(order));
            ApiResponse refused = operator.replays("tickets", setAside, "Too early");
            assertThat(refused.expectProblem(409, "replay-failed").message()).contains("rejected_by_test");
            return setAside;
        });
        String order = letter.getString("subject");
        assertThat(letter.getString("type")).isEqualTo("OrderCreated");
        assertThat(letter.getString("cause")).contains("rejected_by_test");
        assertThat(operator.deadLetters("tickets")).contains(letter);
        assertThat(buyer.order(order).text("status")).isEqualTo("created");

        ApiResponse replayed =
                operator.replays("tickets", letter, "The ban is lifted").expect(200);

        assertThat(replayed.text("result")).isEqualTo("applied");
        buyer.sees(order, "awaiting:payment");
        shop.shows(ticket, "reserved");
        assertThat(operator.deadLetters("tickets")).doesNotContain(letter);
        assertThat(operator.trail("tickets", order)).containsExactly("OrderCreated applied");
        assertThat(operator.actionsOn("tickets", letter.getString("id")))
                .containsExactly("replay-dead-letter: The ban is lifted");
        operator.replays("tickets", letter, "Once more").expectProblem(404, "not-found");
        buyer.cancels(order).expect(204);
    }

    @Test
    void a_live_order_is_cancelled_and_its_ticket_is_on_sale_again(Shop shop) {
        String ticket = shop.seller().lists("Cancelled from above", "5.00");
        String order = buyer.reserves(ticket);
        shop.shows(ticket, "reserved");

        ApiResponse cancelled =
                operator.cancelsOrder(order, "The concert is off").expect(200);

        assertThat(cancelled.text("status")).isEqualTo("cancelled");
        assertThat(cancelled.text("cancelReason")).isEqualTo("operator");
        assertThat(cancelled.json().getInt("hold")).isEqualTo(1);
        assertThat(buyer.order(order).text("cancelReason")).isEqualTo("operator");
        shop.shows(ticket, "available");
        operator.cancelsOrder(order, "To be sure").expect(200);
        assertThat(operator.actionsOn("orders", order)).containsExactly("cancel-order: The concert is off");
    }

    @Test
    void a_paid_order_stays_and_so_does_its_money(Shop shop) {
        String ticket = shop.seller().lists("Paid", "5.00");
        String order = buyer.reserves(ticket);
        String payment = buyer.pays(order).expect(201).id();
        buyer.sees(order, "complete");

        ApiResponse refused = operator.cancelsOrder(order, "The concert is off").expectProblem(409, "order-paid");

        assertThat(refused.message()).isEqualTo("Cannot cancel a paid order");
        operator.retriesRefund(payment, "The concert is off").expectProblem(409, "no-refund-due");
        assertThat(operator.order(order).text("paymentId")).isEqualTo(payment);
        assertThat(operator.paymentFor(order).getString("status")).isEqualTo("captured");
        assertThat(operator.actionsOn("orders", order)).isEmpty();
        assertThat(operator.actionsOn("payments", payment)).isEmpty();
        shop.shows(ticket, "sold");
    }

    @Test
    void a_refund_that_is_stuck_is_tried_again_at_once(Marketplace marketplace, Shop shop) {
        StuckRefund stuck = StuckRefund.of(marketplace, shop);
        String order = stuck.order();
        String payment = stuck.payment();
        assertThat(operator.paymentFor(order).getBoolean("refundDue")).isTrue();
        assertThat(operator.paymentFor(order).getString("status")).isEqualTo("captured");
        assertThat(operator.paymentFor(order).getString("refundReason")).isEqualTo("order-cancelled");

        operator.retriesRefund(payment, "The provider is back").expect(200);

        await().atMost(PATIENCE)
                .until(() -> operator.paymentFor(order).getString("status").equals("refunded"));
        operator.retriesRefund(payment, "Once more").expectProblem(409, "no-refund-due");
        assertThat(operator.actionsOn("payments", payment)).containsExactly("retry-refund: The provider is back");
    }

    @Test
    void a_purchase_leaves_its_trail_in_every_service(Shop shop) {
        String ticket = shop.seller().lists("Followed", "5.00");
        String order = buyer.reserves(ticket);
        buyer.sees(order, "awaiting:payment");
        String payment = buyer.pays(order).expect(201).id();
        shop.shows(ticket, "sold");

        for (String service : List.of("tickets", "payments", "expiration")) {
            await().atMost(PATIENCE)
                    .untilAsserted(() -> assertThat(operator.trail(service, order))
                            .containsExactly("OrderCreated applied", "OrderCompleted applied"));
        }
        assertThat(operator.trail("orders", payment)).containsExactly("PaymentCreated applied");
        assertThat(operator.trail("orders", ticket)).startsWith("TicketCreated applied", "TicketUpdated applied");
        assertThat(operator.trail("auth", order)).isEmpty();
        assertThat(operator.get("/api/orders/admin/trail")
                        .expectProblem(400, "validation")
                        .fields())
                .containsExactly("subject");
    }

    @Test
    void what_waits_for_the_broker_is_seen_to_wait(Marketplace marketplace, Shop shop) {
        String ticket = shop.seller().lists("Waiting", "5.00");
        String order = buyer.reserves(ticket);
        buyer.sees(order, "awaiting:payment");
        marketplace.broker().kill();
        try {
            buyer.cancels(order).expect(204);
            assertThat(operator.trail("orders", order)).containsExactly("OrderCancelled waiting");
        } finally {
            marketplace.broker().start();
        }
        shop.shows(ticket, "available");
        assertThat(operator.trail("orders", order)).isEmpty();
    }

    @Test
    void orders_payments_and_people_are_found(Shop shop) {
        Buyer somebody = shop.buyer();
        String ticket = shop.seller().lists("Found", "5.00");
        String first = somebody.reserves(ticket);
        somebody.cancels(first).expect(204);
        String second = await().atMost(PATIENCE)
                .until(() -> somebody.orders(ticket), answer -> answer.status() == 201)
                .id();
        // Nothing changes any more between one list and the next.
        somebody.sees(second, "awaiting:payment");

        List<JsonObject> orders = operator.list("/api/orders/admin/orders?userId=" + somebody.id());

        assertThat(orders).hasSize(2).isEqualTo(operator.list("/api/orders/admin/orders?ticketId=" + ticket));
        assertThat(orders.get(1).getString("id")).isEqualTo(first);
        assertThat(orders.get(0).getString("id")).isEqualTo(second);
        assertThat(orders.get(0).getInt("hold")).isEqualTo(2);
        assertThat(operator.list("/api/orders/admin/orders?ticketId=" + ticket + "&userId=" + operator.id()))
                .isEmpty();
        String payment = somebody.pays(second).expect(201).id();
        assertThat(operator.list("/api/payments/admin/payments?userId=" + somebody.id()))
                .isEqualTo(operator.list(paymentsFor(second)))
                .extracting(found -> found.getString("id"))
                .containsExactly(payment);
        for (String lists : List.of("/api/orders/admin/orders", "/api/payments/admin/payments")) {
            operator.get(lists).expectProblem(400, "validation");
            operator.get(lists + "/unknown").expectProblem(404, "not-found");
        }

        JsonObject account = operator.get("/api/users/admin/users/" + somebody.id())
                .expect(200)
                .json();
        assertThat(account.getString("email")).isEqualTo(somebody.email());
        assertThat(account.getJsonArray("roles")).hasToString("[\"user\"]");
        assertThat(find(somebody.email().toUpperCase())).containsExactly(account);
        assertThat(find("nobody@example.com")).isEmpty();
        operator.get("/api/users/admin/users/unknown").expectProblem(404, "not-found");
        operator.post("/api/users/admin/users/find", object("email", "nobody")).expectProblem(400, "validation");
    }

    private static List<JsonObject> find(String email) {
        return operator.post("/api/users/admin/users/find", object("email", email))
                .expect(200)
                .array()
                .getValuesAs(JsonObject.class);
    }

    private static List<JsonObject> about(String subject) {
        return operator.deadLetters("orders").stream()
                .filter(letter -> letter.getString("subject", "").equals(subject))
                .toList();
    }

    private static String paymentsFor(String order) {
        return "/api/payments/admin/payments?orderId=" + order;
    }

    private static ApiResponse ask(Visitor visitor, String method, String path, String body) {
        return method.equals("GET") ? visitor.get(path) : visitor.post(path, body);
    }
}
