package ticketing.browser;

import java.util.stream.Stream;

/** A way through all pages, in all states that look different. */
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
        buyer.api().sees("/api/tickets/" + free, "available");
        buyer.api().sees("/api/tickets/" + held, "reserved");
        buyer.api().sees("/api/tickets/" + sold, "sold");
        buyer.api().sees("/api/orders/" + order, "awaiting:payment");
        buyer.api().sees("/api/orders/" + paid, "complete");
    }

    /** Each address there is, by a path that leads to it. */
    Stream<Stop> routes() {
        return Stream.of(
                new Stop("tickets in order", visitor, "/?sort=title", BROWSE),
                new Stop("a ticket", buyer, "/tickets/" + free, "Free as a bird"),
                new Stop("signing in", visitor, "/signin", "Welcome back"),
                new Stop("signing up", visitor, "/signup", "Create your account"),
                new Stop("selling", seller, "/sell", "Sell a ticket"),
                new Stop("editing", seller, "/sell/" + free, "Edit your ticket"),
                new Stop("listings", seller, "/listings", "My listings"),
                new Stop("orders", buyer, "/orders", "My orders"),
                new Stop("an order", buyer, "/orders/" + order, CheckoutPage.TITLE),
                new Stop("operations", operator, "/admin?find=" + order, OperatorPage.TITLE),
                new Stop("no page", visitor, "/nothing", "There is no such page"));
    }

    /** And each of them when things are otherwise. */
    Stream<Stop> states() {
        return Stream.of(
                new Stop("tickets", visitor, "/", BROWSE),
                new Stop("a ticket of one's own", seller, "/tickets/" + free, "Free as a bird"),
                new Stop("a ticket of one's own that is held", seller, "/tickets/" + held, "Held for a while"),
                new Stop("a ticket one holds", buyer, "/tickets/" + held, "Held for a while"),
                new Stop("a ticket others hold", visitor, "/tickets/" + held, "Held for a while"),
                new Stop("a ticket that is sold", visitor, "/tickets/" + sold, "Sold for good"),
                new Stop("no ticket", visitor, "/tickets/nothing", GONE),
                new Stop("editing what is held", seller, "/sell/" + held, "Edit your ticket"),
                new Stop("a paid order", buyer, "/orders/" + paid, PaidPage.TITLE),
                new Stop("a cancelled order", buyer, "/orders/" + cancelled, "This reservation is cancelled"),
                new Stop("no order", buyer, "/orders/nothing", "There is no such order"),
                new Stop("another's order", seller, "/orders/" + order, "This order is not yours"),
                new Stop("orders of nobody", visitor, "/orders", "My orders"),
                new Stop("operations for a customer", buyer, "/admin", OperatorPage.TITLE),
                new Stop("operations for nobody", visitor, "/admin", OperatorPage.TITLE),
                new Stop("a user", operator, "/admin?find=" + buyerId(), OperatorPage.TITLE),
                new Stop("nothing found", visitor, "/?q=no-such-thing", BROWSE),
                new Stop("a filter that is none", visitor, "/?minPrice=nothing", BROWSE));
    }

    /** And what only somebody finds who does something there. */
    Stream<Stop> moments() {
        return Stream.of(
                new Stop("a refused offer", seller, "/sell", "Sell a ticket", at -> at.tries("List the ticket")),
                new Stop("a refused sign-in", visitor, "/signin", "Welcome back", at -> at.tries("Sign in")),
                new Stop("a refused sign-up", visitor, "/signup", "Create your account", at -> at.tries("Sign up")),
                new Stop("a declined card", buyer, "/orders/" + order, CheckoutPage.TITLE, Tour::isDeclined),
                new Stop(
                        "a question",
                        buyer,
                        "/orders/" + order,
                        CheckoutPage.TITLE,
                        at -> at.asks("Cancel the reservation")),
                new Stop(
                        "a sure seller",
                        seller,
                        "/sell/" + free,
                        "Edit your ticket",
                        at -> at.asks("Delete the ticket")),
                new Stop(
                        "a reason",
                        operator,
                        "/admin?find=" + order,
                        OperatorPage.TITLE,
                        at -> at.asks("Cancel the order")),
                new Stop("a toast", seller, "/sell/" + free, "Edit your ticket", Tour::isToasted));
    }

    private String buyerId() {
        return buyer.api()
                .get("/api/users/currentuser")
                .getJsonObject("currentUser")
                .getString("id");
    }

    private static void isDeclined(Screen screen) {
        screen.field("A declined card").check();
        screen.tries("Pay $19.99");
    }

    /** It goes by itself, but not from under somebody's fingers. */
    private static void isToasted(Screen screen) {
        screen.button("Save changes").click();
        screen.says("Saved.");
        screen.button("Close").focus();
    }
}
