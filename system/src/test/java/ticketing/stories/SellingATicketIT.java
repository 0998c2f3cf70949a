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
import ticketing.shop.FailingInbox;
import ticketing.shop.Seller;
import ticketing.shop.Shop;
import ticketing.stories.OnMarketplace.Kind;
import ticketing.system.Marketplace;

@OnMarketplace(Kind.ALL_IN_ONE)
class SellingATicketIT {

    private static final Duration PATIENCE = Duration.ofSeconds(40);

    @Test
    void a_reserved_ticket_can_be_neither_edited_nor_deleted(Shop shop) {
        Seller seller = shop.seller();
        String ticket = seller.lists("Concert", "20.00");
        shop.buyer().reserves(ticket);
        shop.shows(ticket, "reserved");

        assertThat(seller.edits(ticket, "Concert!", "30.00")
                        .expectProblem(400, "ticket-reserved")
                        .message())
                .isEqualTo("Cannot edit a reserved ticket");
        seller.withdraws(ticket).expectProblem(409, "ticket-reserved");
    }

    @Test
    void a_sold_ticket_can_be_neither_edited_nor_deleted_nor_ordered(Shop shop) {
        Seller seller = shop.seller();
        Buyer buyer = shop.buyer();
        String ticket = seller.lists("Concert", "20.00");
        buyer.pays(buyer.reserves(ticket)).expect(201);
        shop.shows(ticket, "sold");

        seller.edits(ticket, "Concert!", "30.00").expectProblem(400, "ticket-sold");
        seller.withdraws(ticket).expectProblem(409, "ticket-sold");
        shop.buyer().orders(ticket).expectProblem(400, "ticket-sold");
    }

    @Test
    void the_price_is_that_of_the_moment_of_ordering(Shop shop) {
        Seller seller = shop.seller();
        Buyer buyer = shop.buyer();
        String ticket = seller.lists("Concert", "20.00");
        String first = buyer.reserves(ticket);
        buyer.cancels(first).expect(204);
        shop.shows(ticket, "available");
        seller.edits(ticket, "Concert", "30.00").expect(200);

        assertThat(price(buyer.order(first))).isEqualByComparingTo("20.00");
    }

    @Test
    void a_new_price_holds_for_every_order_that_knows_of_it(Shop shop) {
        Seller seller = shop.seller();
        Buyer buyer = shop.buyer();
        String ticket = seller.lists("Concert", "20.00");
        buyer.cancels(buyer.reserves(ticket)).expect(204);
        shop.shows(ticket, "available");
        int edition = version(seller.edits(ticket, "Concert", "30.00").expect(200));

        String order = await().atMost(Duration.ofSeconds(20))
                .until(() -> holdOf(buyer, ticket, edition), Optional::isPresent)
                .orElseThrow();

        assertThat(price(buyer.order(order))).isEqualByComparingTo("30.00");
        assertThat(buyer.pays(order).expect(201).json().getInt("amount")).isEqualTo(3_000);
    }

    /** An order of the ticket as it was since that version; one of an older version costs the older price, and is given up. */
    private static Optional<String> holdOf(Buyer buyer, String ticket, int version) {
        ApiResponse order = buyer.orders(ticket).expect(201);
        if (version(order.json().getJsonObject("ticket")) >= version) {
            return Optional.of(order.id());
        }
        assertThat(price(order)).isEqualByComparingTo("20.00");
        buyer.cancels(order.id()).expect(204);
        return Optional.empty();
    }

    @Test
    void an_order_costs_what_it_did_even_if_the_seller_edits_before_hearing_of_it(Marketplace marketplace, Shop shop) {
        Seller seller = shop.seller();
        Buyer buyer = shop.buyer();
        String ticket = seller.lists("Concert", "20.00");
        buyer.cancels(buyer.reserves(ticket)).expect(204);
        shop.shows(ticket, "available");
        marketplace.broker().kill();
        String order = buyer.reserves(ticket);
        seller.edits(ticket, "Concert", "30.00").expect(200);
        marketplace.broker().start();

        assertThat(price(buyer.sees(order, "awaiting:payment"))).isEqualByComparingTo("20.00");
        assertThat(price(shop.shows(ticket, "reserved"))).isEqualByComparingTo("30.00");
        assertThat(buyer.pays(order).expect(201).json().getInt("amount")).isEqualTo(2_000);
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
    void nobody_orders_a_ticket_of_their_own(Shop shop) {
        Seller seller = shop.seller();
        String ticket = seller.lists("Concert", "20.00");

        assertThat(seller.post("/api/orders", Seller.object("ticketId", ticket))
                        .expectProblem(400, "own-ticket")
                        .message())
                .isEqualTo("Cannot order your own ticket");
    }

    @Test
    void a_deleted_ticket_is_gone_for_everybody(Shop shop) {
        Seller seller = shop.seller();
        String ticket = seller.lists("Concert", "20.00");

        seller.withdraws(ticket).expect(204);

        seller.get("/api/tickets/" + ticket).expectProblem(404, "not-found");
        seller.edits(ticket, "Concert!", "30.00").expectProblem(404, "not-found");
        seller.withdraws(ticket).expectProblem(404, "not-found");
        assertThat(seller.get("/api/tickets?seller=me").expect(200).array()).isEmpty();
        seller.get("/api/tickets?status=withdrawn").expectProblem(400, "validation");
    }

    @Test
    void a_ticket_that_was_paid_for_before_its_deletion_was_heard_of_is_sold(Marketplace marketplace, Shop shop) {
        Seller seller = shop.seller();
        Buyer buyer = shop.buyer();
        String ticket = seller.lists("Concert", "20.00");

        String order = FailingInbox.of(marketplace.postgres(), "tickets").during(() -> {
            String paid = buyer.reserves(ticket);
            buyer.pays(paid).expect(201);
            buyer.sees(paid, "complete");
            seller.withdraws(ticket).expect(204);
            seller.get("/api/tickets/" + ticket).expectProblem(404, "not-found");
            return paid;
        });

        await().atMost(PATIENCE)
                .until(() -> seller.get("/api/tickets/" + ticket).status() == 200);

        ApiResponse sold = shop.ticket(ticket);
        assertThat(sold.text("status")).isEqualTo("sold");
        assertThat(sold.text("orderId")).isEqualTo(order);
        assertThat(sold.json().getInt("version")).isEqualTo(2);
        assertThat(buyer.order(order).text("status")).isEqualTo("complete");
        seller.withdraws(ticket).expectProblem(409, "ticket-sold");
    }

    @RepeatedTest(10)
    void a_deletion_that_races_an_order_leaves_either_a_deleted_ticket_or_a_reserved_one(Shop shop) {
        Seller seller = shop.seller();
        Buyer buyer = shop.buyer();
        String ticket = seller.lists("Concert", "20.00");

        CompletableFuture<ApiResponse> ordering = buyer.ordersSoon(ticket);
        ApiResponse deletion = seller.deleteSoon("/api/tickets/" + ticket).join();
        ApiResponse order = ordering.join();

        if (deletion.status() == 409) {
            buyer.sees(order.expect(201).id(), "awaiting:payment");
        } else {
            deletion.expect(204);
            if (order.status() == 201) {
                assertThat(buyer.sees(order.id(), "cancelled").text("cancelReason"))
                        .isEqualTo("ticket-unavailable");
            } else {
                order.expectProblem(404, "not-found");
            }
            shop.visitor().get("/api/tickets/" + ticket).expectProblem(404, "not-found");
        }
    }
}
