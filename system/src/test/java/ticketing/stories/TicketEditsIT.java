package ticketing.stories;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import ticketing.shop.ApiResponse;
import ticketing.shop.Seller;
import ticketing.shop.Shop;
import ticketing.shop.Visitor;
import ticketing.stories.OnMarketplace.Kind;

/** Edits of a ticket: versions, entity tags and conditional requests, optional members. */
@OnMarketplace(Kind.ALL_IN_ONE)
class TicketEditsIT {

    private static Seller seller;

    @BeforeAll
    static void sign_up(Shop shop) {
        seller = shop.seller();
    }

    @Test
    void a_ticket_that_has_not_changed_is_not_sent_again(Shop shop) {
        String path = "/api/tickets/" + seller.lists("Concert", "20.00");
        String tag = seller.get(path).expect(200).header("ETag").orElseThrow();

        ApiResponse unchanged = shop.visitor().get(path, "If-None-Match", tag).expect(304);
        assertThat(unchanged.body()).isEmpty();
        String body = Visitor.object("title", "Concert", "price", 25);
        seller.put(path, body, "If-Match", tag).expect(200);
        seller.put(path, Visitor.object("title", "Concert", "price", 26), "If-Match", tag)
                .expectProblem(412, "changed");
        seller.delete(path, "If-Match", tag).expectProblem(412, "changed");
        shop.visitor().get(path, "If-None-Match", tag).expect(200);
    }

    @Test
    void an_edit_that_changes_nothing_is_no_new_version(Shop shop) {
        String ticket = seller.lists("Concert", "20.00");

        assertThat(seller.edits(ticket, "Concert", "20.00").expect(200).json().getInt("version"))
                .isZero();
        assertThat(seller.edits(ticket, "Concert", "21.00").expect(200).json().getInt("version"))
                .isEqualTo(1);
    }

    @Test
    void an_optional_member_stays_when_absent_and_goes_when_null() {
        String path = "/api/tickets/"
                + seller.post("/api/tickets", Visitor.object("title", "Concert", "price", 5, "venue", " Arena "))
                        .expect(201)
                        .id();

        assertThat(seller.put(path, Visitor.object("title", "Concert", "price", 6))
                        .expect(200)
                        .text("venue"))
                .isEqualTo("Arena");
        assertThat(seller.put(path, "{\"title\":\"Concert\",\"price\":6,\"venue\":null}")
                        .expect(200)
                        .json())
                .doesNotContainKey("venue");
    }

    @Test
    void a_show_begins_in_the_future() {
        String past = "{\"title\":\"Concert\",\"price\":5,\"startsAt\":\"2020-01-01T00:00:00Z\"}";

        assertThat(seller.post("/api/tickets", past)
                        .expectProblem(400, "validation")
                        .fields())
                .containsExactly("startsAt");
    }
}
