package ticketing.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import ticketing.shop.Shop;
import ticketing.stories.OnMarketplace;
import ticketing.stories.OnMarketplace.Kind;

/** Limits bytes, requests and layout shift, which are the same on every machine. */
@InTheBrowser
@OnMarketplace(Kind.ALL_IN_ONE)
class PageWeightIT {

    private static final int PUBLIC = 170_000;
    private static final int FORM = 190_000;
    private static final int STYLE = 12_000;
    private static final int REQUESTS = 16;
    private static final double SHIFT = 0.02;

    @Test
    void the_ticket_list_is_light_and_does_not_shift(People people, Shop shop) {
        shop.seller().lists("A light one", "5.00");
        PageWeight weight = weigh(people.visitor(), "/", Tour.BROWSE);

        assertThat(weight.bytesOf("script")).isLessThanOrEqualTo(PUBLIC);
        assertThat(weight.bytesOf("stylesheet")).isLessThanOrEqualTo(STYLE);
        assertThat(weight.requests()).isLessThanOrEqualTo(REQUESTS);
        assertThat(weight.shift()).isLessThanOrEqualTo(SHIFT);
    }

    @Test
    void a_ticket_page_is_light_and_does_not_shift(People people, Shop shop) {
        String ticket = shop.seller().lists("A feather", "5.00");
        PageWeight weight = weigh(people.visitor(), "/tickets/" + ticket, "A feather");

        assertThat(weight.bytesOf("script")).isLessThanOrEqualTo(PUBLIC);
        assertThat(weight.shift()).isLessThanOrEqualTo(SHIFT);
    }

    @Test
    void an_order_page_is_light_and_does_not_shift(People people, Shop shop) {
        Person buyer = people.customer();
        String order = buyer.api().orders(shop.seller().lists("A cloud", "5.00"));
        PageWeight weight = weigh(buyer, "/orders/" + order, CheckoutPage.TITLE);

        assertThat(weight.bytesOf("script")).isLessThanOrEqualTo(FORM);
        assertThat(weight.shift()).isLessThanOrEqualTo(SHIFT);
    }

    @Test
    void forms_are_light(People people) {
        assertThat(weigh(people.visitor(), "/signin", "Welcome back").bytesOf("script"))
                .isLessThanOrEqualTo(FORM);
        assertThat(weigh(people.customer(), "/sell", "Sell a ticket").bytesOf("script"))
                .isLessThanOrEqualTo(FORM);
    }

    @Test
    void the_operations_page_is_light(People people) {
        assertThat(weigh(people.operator(), "/admin", OperatorPage.TITLE).bytesOf("script"))
                .isLessThanOrEqualTo(FORM);
    }

    private static PageWeight weigh(Person person, String path, String title) {
        PageWeight weight = new PageWeight(person);
        Screen screen = person.opens(path);
        screen.isHeaded(title);
        screen.isSettled();
        return weight.ofAll();
    }
}
