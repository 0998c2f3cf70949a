package ticketing.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.json.JsonObject;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import ticketing.shop.ApiResponse;
import ticketing.shop.Buyer;
import ticketing.shop.DatabaseFault;
import ticketing.shop.ExpectedRefusal;
import ticketing.shop.Seller;
import ticketing.shop.Shop;
import ticketing.stories.OnMarketplace.Kind;
import ticketing.system.Marketplace;

@OnMarketplace(Kind.ALL_IN_ONE)
class SellingATicketIT {

    private static final Duration TIMEOUT = Duration.ofSeconds(40);

    @Test
    void a_reserved_ticket_can_be_neither_edited_nor_deleted(Shop shop) {
        Seller seller = shop.seller();
        String ticket = seller.lists("Concert", "20.00");
        shop.buyer().reserves(ticket);
        shop.shows(ticket, "reserved");

        assertThat(seller.edits(ticket, "Concert!", "30.00")
                        .expectRefusal(ExpectedRefusal.TICKET_RESERVED)
                        .message())
                .isEqualTo("Cannot edit a reserved ticket");
        seller.withdraws(ticket).expectRefusal(ExpectedRefusal.RESERVED_TICKET_NOT_DELETABLE);
    }

    @Test
    void a_sold_ticket_can_be_neither_edited_nor_deleted_nor_ordered(Shop shop) {
        Seller seller = shop.seller();
        Buyer buyer = shop.buyer();
        String ticket = seller.lists("Concert", "20.00");
        buyer.pays(buyer.reserves(ticket)).expectCreated();
        shop.shows(ticket, "sold");

        seller.edits(ticket, "Concert!", "30.00").expectRefusal(ExpectedRefusal.TICKET_SOLD);
        seller.withdraws(ticket).expectRefusal(ExpectedRefusal.SOLD_TICKET_NOT_DELETABLE);
        shop.buyer().orders(ticket).expectRefusal(ExpectedRefusal.TICKET_SOLD);
    }

    @Test
    void the_price_is_that_of_the_moment_of_ordering(Shop shop) {
        Seller seller = shop.seller();
        Buyer buyer = shop.buyer();
        String ticket = seller.lists("Concert", "20.00");
        String first = buyer.reserves(ticket);
        buyer.cancels(first).expectDone();
        shop.shows(ticket, "available");
        seller.edits(ticket, "Concert", "30.00").expectOk();

        assertThat(price(buyer.order(first))).isEqualByComparingTo("20.00");
    }

    @Test
    void a_new_price_holds_for_every_order_of_the_new_version(Shop shop) {
        Seller seller = shop.seller();
        Buyer buyer = shop.buyer();
        String ticket = seller.lists("Concert", "20.00");
        buyer.cancels(buyer.reserves(ticket)).expectDone();
        shop.shows(ticket, "available");
        int edition = version(seller.edits(ticket, "Concert", "30.00").expectOk());

        String order = await().atMost(Duration.ofSeconds(20))
                .until(() -> holdOf(buyer, ticket, edition), Optional::isPresent)
                .orElseThrow();

        assertThat(price(buyer.order(order))).isEqualByComparingTo("30.00");
        assertThat(buyer.pays(order).expectCreated().json().getInt("amount")).isEqualTo(3_000);
    }

    /** Orders the ticket; empty, with the order cancelled, when the order is of an older version at the older price. */
    private static Optional<String> holdOf(Buyer buyer, String ticket, int version) {
        ApiResponse order = buyer.orders(ticket).expectCreated();
        if (version(order.json().getJsonObject("ticket")) >= version) {
            return Optional.of(order.id());
        }
        assertThat(price(order)).isEqualByComparingTo("20.00");
        buyer.cancels(order.id()).expectDone();
        return Optional.empty();
    }

    @Test
    void an_order_keeps_its_price_if_the_seller_edits_before_tickets_receives_the_order(
            Marketplace marketplace, Shop shop) {
        Seller seller = shop.seller();
        Buyer buyer = shop.buyer();
        String ticket = seller.lists("Concert", "20.00");
        buyer.cancels(buyer.reserves(ticket)).expectDone();
        shop.shows(ticket, "available");
        marketplace.broker().kill();
        String order = buyer.reserves(ticket);
        seller.edits(ticket, "Concert", "30.00").expectOk();
        marketplace.broker().start();

        assertThat(price(buyer.sees(order, "awaiting:payment"))).isEqualByComparingTo("20.00");
        assertThat(price(shop.shows(ticket, "reserved"))).isEqualByComparingTo("30.00");
        assertThat(buyer.pays(order).expectCreated().json().getInt("amount")).isEqualTo(2_000);
        assertThat(price(buyer.sees(order, "complete"))).isEqualByComparingTo("20.00");
        shop.awaitOperational();
    }

    private static BigDecimal price(ApiResponse answer) {
        return answer.json().getJsonNumber("price").bigDecimalValue();
    }

    private static int version(ApiResponse answer) {
        return version(answer.json());
    }

    private static int version(JsonObject versioned) {
        return versioned.getInt("version");
    }

    @Test
    void sellers_cannot_order_their_own_tickets(Shop shop) {
        Seller seller = shop.seller();
        String ticket = seller.lists("Concert", "20.00");

        assertThat(seller.orders(ticket)
                        .expectRefusal(ExpectedRefusal.OWN_TICKET)
                        .message())
                .isEqualTo("Cannot order your own ticket");
    }

    @Test
    void a_deleted_ticket_is_not_found_by_its_seller_either(Shop shop) {
        Seller seller = shop.seller();
        String ticket = seller.lists("Concert", "20.00");

        seller.withdraws(ticket).expectDone();

        seller.looksUpTicket(ticket).expectRefusal(ExpectedRefusal.NOT_FOUND);
        seller.edits(ticket, "Concert!", "30.00").expectRefusal(ExpectedRefusal.NOT_FOUND);
        seller.withdraws(ticket).expectRefusal(ExpectedRefusal.NOT_FOUND);
        assertThat(seller.ownTickets().expectOk().array()).isEmpty();
        seller.searches("status=withdrawn").expectRefusal(ExpectedRefusal.VALIDATION);
    }

    @Test
    void a_ticket_paid_before_orders_received_its_deletion_is_sold(Marketplace marketplace, Shop shop) {
        Seller seller = shop.seller();
        Buyer buyer = shop.buyer();
        String ticket = seller.lists("Concert", "20.00");

        String order = DatabaseFault.failingInbox(marketplace.postgres(), "tickets")
                .during(() -> {
                    String paid = buyer.reserves(ticket);
                    buyer.pays(paid).expectCreated();
                    buyer.sees(paid, "complete");
                    seller.withdraws(ticket).expectDone();
                    seller.looksUpTicket(ticket).expectRefusal(ExpectedRefusal.NOT_FOUND);
                    return paid;
                });

        await().atMost(TIMEOUT).until(() -> seller.looksUpTicket(ticket).isOk());

        ApiResponse sold = shop.ticket(ticket);
        assertThat(sold.text("status")).isEqualTo("sold");
        assertThat(sold.text("orderId")).isEqualTo(order);
        assertThat(sold.json().getInt("version")).isEqualTo(2);
        assertThat(buyer.order(order).text("status")).isEqualTo("complete");
        seller.withdraws(ticket).expectRefusal(ExpectedRefusal.SOLD_TICKET_NOT_DELETABLE);
    }

    @RepeatedTest(10)
    void a_deletion_that_races_an_order_leaves_either_a_deleted_ticket_or_a_reserved_one(Shop shop) {
        Seller seller = shop.seller();
        Buyer buyer = shop.buyer();
        String ticket = seller.lists("Concert", "20.00");

        CompletableFuture<ApiResponse> ordering = buyer.ordersAsync(ticket);
        ApiResponse deletion = seller.withdrawsAsync(ticket).join();
        ApiResponse order = ordering.join();

        if (deletion.is(ExpectedRefusal.RESERVED_TICKET_NOT_DELETABLE)) {
            buyer.sees(order.expectCreated().id(), "awaiting:payment");
        } else {
            deletion.expectDone();
            if (order.isCreated()) {
                assertThat(buyer.sees(order.id(), "cancelled").text("cancelReason"))
                        .isEqualTo("ticket-unavailable");
            } else {
                order.expectRefusal(ExpectedRefusal.NOT_FOUND);
            }
            shop.visitor().looksUpTicket(ticket).expectRefusal(ExpectedRefusal.NOT_FOUND);
        }
    }
}
