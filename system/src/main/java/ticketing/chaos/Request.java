package ticketing.chaos;

import java.util.Optional;

/**
 * What somebody asks of the shop.
 *
 * @param kind its name in the history
 * @param subject the id of what it is about; empty when the answer brings it
 * @param body JSON, or nothing
 */
record Request(String kind, String method, String path, Optional<String> subject, String body) {

    static Request read(String path) {
        return new Request("read", "GET", path, Optional.of(path), "");
    }

    static Request signUp(String email) {
        String body = "{\"email\":\"%s\",\"password\":\"correct horse\"}".formatted(email);
        return new Request("sign-up", "POST", "/api/users/signup", Optional.empty(), body);
    }

    static Request signOut() {
        return new Request("sign-out", "POST", "/api/users/signout", Optional.of(""), "{}");
    }

    static Request list(String title, String price) {
        String body = "{\"title\":\"%s\",\"price\":%s}".formatted(title, price);
        return new Request("list", "POST", "/api/tickets", Optional.empty(), body);
    }

    static Request edit(String ticket, String title, String price) {
        String body = "{\"title\":\"%s\",\"price\":%s}".formatted(title, price);
        return new Request("edit", "PUT", "/api/tickets/" + ticket, Optional.of(ticket), body);
    }

    static Request withdraw(String ticket) {
        return new Request("withdraw", "DELETE", "/api/tickets/" + ticket, Optional.of(ticket), "");
    }

    static Request order(String ticket) {
        String body = "{\"ticketId\":\"%s\"}".formatted(ticket);
        return new Request("order", "POST", "/api/orders", Optional.empty(), body);
    }

    static Request cancel(String order) {
        return new Request("cancel", "DELETE", "/api/orders/" + order, Optional.of(order), "");
    }

    static Request pay(String order, String token) {
        String body = "{\"orderId\":\"%s\",\"token\":\"%s\"}".formatted(order, token);
        return new Request("pay", "POST", "/api/payments", Optional.empty(), body);
    }

    /** What the judge compares: the price of an order and what is paid for, the version of an edit. */
    String detailIn(Reply reply) {
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
