package ticketing.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.json.JsonObject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import ticketing.shop.ApiResponse;
import ticketing.shop.Buyer;
import ticketing.shop.DatabaseFault;
import ticketing.shop.ExpectedRefusal;
import ticketing.shop.ForgedEvents;
import ticketing.shop.Operator;
import ticketing.shop.Shop;
import ticketing.stories.OnMarketplace.Kind;
import ticketing.system.Marketplace;

/** An operator reads, replays and discards dead letters, and follows events by the event trail. */
@OnMarketplace(Kind.ALL_IN_ONE)
class DeadLettersIT {

    private static final Duration TIMEOUT = Duration.ofSeconds(30);
    private static final String BODY = "{\"id\":";

    private static Operator operator;
    private static Buyer buyer;

    @BeforeAll
    static void sign_in(Marketplace marketplace, Shop shop) {
        operator = Operator.of(marketplace);
        buyer = shop.buyer();
    }

    @Test
    void a_malformed_event_is_listed_with_its_cause_and_discarded(Marketplace marketplace) throws Exception {
        String ticket = UUID.randomUUID().toString();
        String event = new ForgedEvents(marketplace.broker()).send("tickets", "TicketDeleted", ticket, BODY);
        JsonObject letter = operator.seesSetAside(
                "orders", each -> each.getString("subject", "").equals(ticket));

        assertThat(letter.getString("topic")).isEqualTo("ticketing.tickets");
        assertThat(letter.getString("type")).isEqualTo("TicketDeleted");
        assertThat(letter.getString("eventId")).isEqualTo(event);
        assertThat(letter.getString("cause")).contains("not a valid TicketDeleted");
        assertThat(letter.getJsonObject("headers").getString("ce_subject")).isEqualTo(ticket);
        assertThat(letter.getString("body")).isEqualTo(BODY);
        assertThat(operator.trail("orders", ticket)).containsExactly("TicketDeleted set-aside");

        ApiResponse again = operator.replays("orders", letter, "It may be one by now");
        assertThat(again.expectRefusal(ExpectedRefusal.REPLAY_FAILED).message()).contains("not a valid TicketDeleted");
        operator.discards("orders", letter, "A forgery").expectDone();
        operator.discards("orders", letter, "A forgery").expectRefusal(ExpectedRefusal.NOT_FOUND);
        assertThat(operator.trail("orders", ticket)).isEmpty();
        assertThat(operator.actionsOn("orders", letter.getString("id")))
                .containsExactly("discard-dead-letter: A forgery");
    }

    @Test
    void dead_letters_are_paged_the_newest_first(Marketplace marketplace) throws Exception {
        String ticket = UUID.randomUUID().toString();
        ForgedEvents forged = new ForgedEvents(marketplace.broker());
        for (int count = 1; count <= 3; count++) {
            forged.send("tickets", "TicketDeleted", ticket, BODY);
            int soFar = count;
            await().atMost(TIMEOUT).until(() -> about(ticket).size() == soFar);
        }

        ApiResponse first = operator.deadLetters("orders", 2).expectOk();
        ApiResponse second = operator.nextPageOf(first).orElseThrow().expectOk();

        List<JsonObject> seen = Stream.of(first, second)
                .flatMap(page -> page.objects().stream())
                .filter(letter -> letter.getString("subject", "").equals(ticket))
                .toList();
        assertThat(seen).isEqualTo(about(ticket)).hasSize(3);
        assertThat(seen)
                .extracting(letter -> letter.getString("receivedAt"))
                .isSortedAccordingTo((one, other) -> other.compareTo(one));
        seen.forEach(letter -> operator.discards("orders", letter, "Read").expectDone());
    }

    private static List<JsonObject> about(String subject) {
        return operator.deadLetters("orders").stream()
                .filter(letter -> letter.getString("subject", "").equals(subject))
                .toList();
    }

    @Test
    void an_event_that_failed_is_applied_by_a_replay_once_its_cause_is_gone(Marketplace marketplace, Shop shop) {
        String ticket = shop.seller().lists("Rejected for a while", "5.00");
        DatabaseFault fault =
                DatabaseFault.rejectingRows(marketplace.postgres(), "tickets", "ticket", "status = 'reserved'");
        JsonObject letter = fault.during(() -> {
            String order = buyer.reserves(ticket);
            JsonObject setAside = operator.seesSetAside(
                    "tickets", each -> each.getString("subject", "").equals(order));
            ApiResponse refused = operator.replays("tickets", setAside, "Too early");
            assertThat(refused.expectRefusal(ExpectedRefusal.REPLAY_FAILED).message())
                    .contains("rejected_by_test");
            return setAside;
        });
        String order = letter.getString("subject");
        assertThat(letter.getString("type")).isEqualTo("OrderCreated");
        assertThat(letter.getString("cause")).contains("rejected_by_test");
        assertThat(operator.deadLetters("tickets")).contains(letter);
        assertThat(buyer.order(order).text("status")).isEqualTo("created");

        ApiResponse replayed =
                operator.replays("tickets", letter, "The constraint is dropped").expectOk();

        assertThat(replayed.text("result")).isEqualTo("applied");
        buyer.sees(order, "awaiting:payment");
        shop.shows(ticket, "reserved");
        assertThat(operator.deadLetters("tickets")).doesNotContain(letter);
        assertThat(operator.trail("tickets", order)).containsExactly("OrderCreated applied");
        assertThat(operator.actionsOn("tickets", letter.getString("id")))
                .containsExactly("replay-dead-letter: The constraint is dropped");
        operator.replays("tickets", letter, "Once more").expectRefusal(ExpectedRefusal.NOT_FOUND);
        buyer.cancels(order).expectDone();
    }

    @Test
    void a_purchase_is_in_the_event_trail_of_every_service(Shop shop) {
        String ticket = shop.seller().lists("Followed", "5.00");
        String order = buyer.reserves(ticket);
        buyer.sees(order, "awaiting:payment");
        String payment = buyer.pays(order).expectCreated().id();
        shop.shows(ticket, "sold");
        for (String service : List.of("tickets", "payments", "expiration")) {
            await().atMost(TIMEOUT)
                    .untilAsserted(() -> assertThat(operator.trail(service, order))
                            .containsExactly("OrderCreated applied", "OrderCompleted applied"));
        }
        assertThat(operator.trail("orders", payment)).containsExactly("PaymentCreated applied");
        assertThat(operator.trail("orders", ticket)).startsWith("TicketCreated applied", "TicketUpdated applied");
        assertThat(operator.trail("auth", order)).isEmpty();
    }

    @Test
    void an_event_that_waits_for_the_broker_is_in_the_event_trail(Marketplace marketplace, Shop shop) {
        String ticket = shop.seller().lists("Waiting", "5.00");
        String order = buyer.reserves(ticket);
        buyer.sees(order, "awaiting:payment");
        marketplace.broker().kill();
        try {
            buyer.cancels(order).expectDone();
            assertThat(operator.trail("orders", order)).containsExactly("OrderCancelled waiting");
        } finally {
            marketplace.broker().start();
        }
        shop.shows(ticket, "available");
        assertThat(operator.trail("orders", order)).isEmpty();
    }
}
