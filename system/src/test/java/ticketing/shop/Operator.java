package ticketing.shop;

import static org.awaitility.Awaitility.await;

import jakarta.json.JsonObject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import ticketing.system.Marketplace;
import ticketing.system.Secrets;

/** The administrator that every installation has from the start, signed in. */
public final class Operator extends Visitor {

    private static final Duration TIMEOUT = Duration.ofSeconds(60);

    private static final Map<String, String> ROOTS = Map.of(
            "auth", "/api/users",
            "tickets", "/api/tickets",
            "orders", "/api/orders",
            "payments", "/api/payments",
            "expiration", "/api/expiration");

    private final String id;

    private Operator(Marketplace marketplace) {
        super(marketplace.url());
        String password = marketplace.installation().secrets().administrator();
        id = post("/api/users/signin", object("email", Secrets.ADMINISTRATOR_EMAIL, "password", password))
                .expectOk()
                .id();
    }

    public static Operator of(Marketplace marketplace) {
        return new Operator(marketplace);
    }

    public String id() {
        return id;
    }

    /** The status of a service. */
    public JsonObject status(String service) {
        return get(ROOTS.get(service) + "/admin/status").expectOk().json();
    }

    /** The dead letters of a service. */
    public List<JsonObject> deadLetters(String service) {
        return list(ROOTS.get(service) + "/admin/dead-letters");
    }

    /** Waits until a service has such a dead letter. */
    public JsonObject seesSetAside(String service, Predicate<JsonObject> wanted) {
        return await().atMost(TIMEOUT)
                .until(() -> deadLetters(service).stream().filter(wanted).findFirst(), Optional::isPresent)
                .orElseThrow();
    }

    public ApiResponse replays(String service, JsonObject letter, String reason) {
        return postToLetter(service, letter, "replay", reason);
    }

    public ApiResponse discards(String service, JsonObject letter, String reason) {
        return postToLetter(service, letter, "discard", reason);
    }

    /** The event trail of one subject in a service, the oldest first, as "type state". */
    public List<String> trail(String service, String subject) {
        return list(ROOTS.get(service) + "/admin/trail?subject=" + subject).stream()
                .map(step -> step.getString("type") + " " + step.getString("state"))
                .toList();
    }

    /** This operator's actions on one subject in a service, the newest first, as "action: reason". */
    public List<String> actionsOn(String service, String subject) {
        return list(ROOTS.get(service) + "/admin/actions").stream()
                .filter(action -> action.getString("subject").equals(subject)
                        && action.getString("operatorId").equals(id))
                .map(action -> action.getString("action") + ": " + action.getString("reason"))
                .toList();
    }

    /** The metrics in a service's status. */
    public List<JsonObject> metrics(String service) {
        return status(service).getJsonArray("figures").getValuesAs(JsonObject.class);
    }

    /** A page of the dead letters of a service. */
    public ApiResponse deadLetters(String service, int limit) {
        return get(ROOTS.get(service) + "/admin/dead-letters?limit=" + limit);
    }

    /** The log of operator actions in a service. */
    public ApiResponse actions(String service) {
        return get(ROOTS.get(service) + "/admin/actions");
    }

    public ApiResponse order(String order) {
        return get("/api/orders/admin/orders/" + order).expectOk();
    }

    /** Finds orders by query parameters. */
    public ApiResponse findsOrders(String query) {
        return get("/api/orders/admin/orders?" + query);
    }

    /** Finds payments by query parameters. */
    public ApiResponse findsPayments(String query) {
        return get("/api/payments/admin/payments?" + query);
    }

    public ApiResponse user(String id) {
        return get("/api/users/admin/users/" + id);
    }

    public ApiResponse findsUser(String email) {
        return post("/api/users/admin/users/find", object("email", email));
    }

    public ApiResponse cancelsOrder(String order, String reason) {
        return post("/api/orders/admin/orders/" + order + "/cancel", object("reason", reason));
    }

    /** The one payment for an order. */
    public JsonObject paymentFor(String order) {
        return paymentsFor(order).get(0);
    }

    /** The payments for an order. */
    public List<JsonObject> paymentsFor(String order) {
        return findsPayments("orderId=" + order).expectOk().objects();
    }

    public ApiResponse retriesRefund(String payment, String reason) {
        return post("/api/payments/admin/payments/" + payment + "/refund", object("reason", reason));
    }

    private List<JsonObject> list(String path) {
        return get(path).expectOk().objects();
    }

    private ApiResponse postToLetter(String service, JsonObject letter, String action, String reason) {
        String path = ROOTS.get(service) + "/admin/dead-letters/" + letter.getString("id") + "/" + action;
        return post(path, object("reason", reason));
    }
}
