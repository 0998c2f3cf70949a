package ticketing.chaos.client;

import java.util.Optional;

/**
 * A request of a simulated customer.
 *
 * @param kind its name in the history
 * @param subject the id of what it changes; empty when the response contains it
 * @param body JSON, or empty
 */
public record ShopRequest(String kind, String method, String path, Optional<String> subject, String body) {

    public static ShopRequest read(String path) {
        return new ShopRequest("read", "GET", path, Optional.of(path), "");
    }

    static ShopRequest signUp(String email) {
        String body = "{\"email\":\"%s\",\"password\":\"correct horse\"}".formatted(email);
        return new ShopRequest("sign-up", "POST", "/api/users/signup", Optional.empty(), body);
    }

    public static ShopRequest signOut() {
        return new ShopRequest("sign-out", "POST", "/api/users/signout", Optional.of(""), "{}");
    }

    public static ShopRequest list(String title, String price) {
        String body = "{\"title\":\"%s\",\"price\":%s}".formatted(title, price);
        return new ShopRequest("list", "POST", "/api/tickets", Optional.empty(), body);
    }

    public static ShopRequest edit(String ticket, String title, String price) {
        String body = "{\"title\":\"%s\",\"price\":%s}".formatted(title, price);
        return new ShopRequest("edit", "PUT", "/api/tickets/" + ticket, Optional.of(ticket), body);
    }

    public static ShopRequest withdraw(String ticket) {
        return new ShopRequest("withdraw", "DELETE", "/api/tickets/" + ticket, Optional.of(ticket), "");
    }

    public static ShopRequest order(String ticket) {
        String body = "{\"ticketId\":\"%s\"}".formatted(ticket);
        return new ShopRequest("order", "POST", "/api/orders", Optional.empty(), body);
    }

    public static ShopRequest cancel(String order) {
        return new ShopRequest("cancel", "DELETE", "/api/orders/" + order, Optional.of(order), "");
    }

    public static ShopRequest pay(String order, String token) {
        String body = "{\"orderId\":\"%s\",\"token\":\"%s\"}".formatted(order, token);
        return new ShopRequest("pay", "POST", "/api/payments", Optional.empty(), body);
    }

    /** What the checks compare: the price of an order, the order of a payment, the version of an edit. */
    String detailIn(ShopResponse reply) {
        if (!reply.isDone()) {
            return "";
        }
        return switch (kind) {
            case "order" -> reply.json().getJsonObject("ticket").get("price").toString();
            case "list", "edit" -> reply.json().get("version").toString();
            case "pay" -> reply.json().getString("orderId", "");
            default -> "";
        };
    }
}
