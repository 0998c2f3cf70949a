package ticketing.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import ticketing.shop.Answer;
import ticketing.shop.Buyer;
import ticketing.shop.Seller;
import ticketing.shop.Shop;
import ticketing.stories.OnMarketplace.Kind;

@OnMarketplace(Kind.ALL_IN_ONE)
class SellingATicketIT {

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

        assertThat(buyer.order(first).json().getJsonNumber("price").bigDecimalValue())
                .isEqualByComparingTo("20.00");
        Buyer later = shop.buyer();
        String second = later.reserves(ticket);
        assertThat(later.pays(second).expect(201).json().getInt("amount")).isIn(2_000, 3_000);
        assertThat(later.order(second).json().getJsonNumber("price").bigDecimalValue())
                .isIn(new BigDecimal("20.00"), new BigDecimal("30.00"));
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

    @RepeatedTest(10)
    void a_deletion_that_races_an_order_leaves_either_a_deleted_ticket_or_a_reserved_one(Shop shop) {
        Seller seller = shop.seller();
        Buyer buyer = shop.buyer();
        String ticket = seller.lists("Concert", "20.00");

        CompletableFuture<Answer> ordering = buyer.ordersSoon(ticket);
        Answer deletion = seller.deleteSoon("/api/tickets/" + ticket).join();
        Answer order = ordering.join();

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
