package ticketing.browser;

import java.util.stream.Stream;

/** All pages in all states that look different. */
final class Tour {

    static final String BROWSE = "Tickets for anything, from anyone";
    private static final String GONE = "This ticket is gone";

    private final Person visitor;
    private final Person seller;
    private final Person buyer;
    private final Person operator;
    private final String free;
    private final String held;
    private final String sold;
    private final String order;
    private final String paid;
    private final String cancelled;

    Tour(People people) {
        visitor = people.visitor().isPreparedForRefusalOf("nothing").isPreparedForRefusalOf("minPrice");
        visitor.isPreparedForRefusalOf("/api/users/signin").isPreparedForRefusalOf("/api/users/signup");
        seller = people.customer().isPreparedForRefusalOf("/api/tickets").isPreparedForRefusalOf("/api/orders/");
        buyer = people.customer().isPreparedForRefusalOf("/api/payments").isPreparedForRefusalOf("nothing");
        operator = people.operator().isPreparedForRefusalOf("/api/orders/admin/orders/");
        free = seller.api().lists("Free as a bird");
        held = seller.api().lists("Held for a while");
        sold = seller.api().lists("Sold for good");
        order = buyer.api().orders(held);
        paid = buyer.api().orders(sold);
        buyer.api().pays(paid);
        cancelled = buyer.api().orders(free);
        buyer.api().cancels(cancelled);
        buyer.api().seesTicket(free, "available");
        buyer.api().seesTicket(held, "reserved");
        buyer.api().seesTicket(sold, "sold");
        buyer.api().seesOrder(order, "awaiting:payment");
        buyer.api().seesOrder(paid, "complete");
    }

    /** Every route, with a path that matches it. */
    Stream<TourStop> routes() {
        return Stream.of(
                new TourStop("tickets in order", visitor, "/?sort=title", BROWSE),
                new TourStop("a ticket", buyer, "/tickets/" + free, "Free as a bird"),
                new TourStop("signing in", visitor, "/signin", "Welcome back"),
                new TourStop("signing up", visitor, "/signup", "Create your account"),
                new TourStop("selling", seller, "/sell", "Sell a ticket"),
                new TourStop("editing", seller, "/sell/" + free, "Edit your ticket"),
                new TourStop("listings", seller, "/listings", "My listings"),
                new TourStop("orders", buyer, "/orders", "My orders"),
                new TourStop("an order", buyer, "/orders/" + order, CheckoutPage.TITLE),
                new TourStop("operations", operator, "/admin?find=" + order, OperatorPage.TITLE),
                new TourStop("no page", visitor, "/nothing", "There is no such page"));
    }

    /** The same routes in other states. */
    Stream<TourStop> states() {
        return Stream.of(
                new TourStop("tickets", visitor, "/", BROWSE),
                new TourStop("a ticket of one's own", seller, "/tickets/" + free, "Free as a bird"),
                new TourStop("a ticket of one's own that is held", seller, "/tickets/" + held, "Held for a while"),
                new TourStop("a ticket one holds", buyer, "/tickets/" + held, "Held for a while"),
                new TourStop("a ticket others hold", visitor, "/tickets/" + held, "Held for a while"),
                new TourStop("a ticket that is sold", visitor, "/tickets/" + sold, "Sold for good"),
                new TourStop("no ticket", visitor, "/tickets/nothing", GONE),
                new TourStop("editing what is held", seller, "/sell/" + held, "Edit your ticket"),
                new TourStop("a paid order", buyer, "/orders/" + paid, PaidOrderPage.TITLE),
                new TourStop("a cancelled order", buyer, "/orders/" + cancelled, "This reservation is cancelled"),
                new TourStop("no order", buyer, "/orders/nothing", "There is no such order"),
                new TourStop("another's order", seller, "/orders/" + order, "This order is not yours"),
                new TourStop("orders of nobody", visitor, "/orders", "My orders"),
                new TourStop("operations for a customer", buyer, "/admin", OperatorPage.TITLE),
                new TourStop("operations for nobody", visitor, "/admin", OperatorPage.TITLE),
                new TourStop("a user", operator, "/admin?find=" + buyerId(), OperatorPage.TITLE),
                new TourStop("nothing found", visitor, "/?q=no-such-thing", BROWSE),
                new TourStop("a filter that is none", visitor, "/?minPrice=nothing", BROWSE));
    }

    /** States after an action on the page. */
    Stream<TourStop> moments() {
        return Stream.of(
                new TourStop("a refused offer", seller, "/sell", "Sell a ticket", at -> at.tries("List the ticket")),
                new TourStop("a refused sign-in", visitor, "/signin", "Welcome back", at -> at.tries("Sign in")),
                new TourStop("a refused sign-up", visitor, "/signup", "Create your account", at -> at.tries("Sign up")),
                new TourStop("a declined card", buyer, "/orders/" + order, CheckoutPage.TITLE, Tour::isDeclined),
                new TourStop(
                        "a question",
                        buyer,
                        "/orders/" + order,
                        CheckoutPage.TITLE,
                        at -> at.asks("Cancel the reservation")),
                new TourStop(
                        "a sure seller",
                        seller,
                        "/sell/" + free,
                        "Edit your ticket",
                        at -> at.asks("Delete the ticket")),
                new TourStop(
                        "a reason",
                        operator,
                        "/admin?find=" + order,
                        OperatorPage.TITLE,
                        at -> at.asks("Cancel the order")),
                new TourStop("a toast", seller, "/sell/" + free, "Edit your ticket", Tour::isToasted));
    }

    private String buyerId() {
        return buyer.api().userId();
    }

    private static void isDeclined(Screen screen) {
        screen.field("A declined card").check();
        screen.tries("Pay $19.99");
    }

    /** A toast disappears by itself, but not while it has the focus. */
    private static void isToasted(Screen screen) {
        screen.button("Save changes").click();
        screen.says("Saved.");
        screen.button("Close").focus();
    }
}
