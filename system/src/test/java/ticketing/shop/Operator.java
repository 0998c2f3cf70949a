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

/** Somebody who looks after the marketplace: the administrator that it has from the start. */
public final class Operator extends Visitor {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

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
                .expect(200)
                .id();
    }

    public static Operator of(Marketplace marketplace) {
        return new Operator(marketplace);
    }

    public String id() {
        return id;
    }

    /** How a service is. */
    public JsonObject status(String service) {
        return get(ROOTS.get(service) + "/admin/status").expect(200).json();
    }

    /** The messages that a service set aside. */
    public List<JsonObject> deadLetters(String service) {
        return list(ROOTS.get(service) + "/admin/dead-letters");
    }

    /** Waits until a service has set aside such a message. */
    public JsonObject seesSetAside(String service, Predicate<JsonObject> wanted) {
        return await().atMost(PATIENCE)
                .until(() -> deadLetters(service).stream().filter(wanted).findFirst(), Optional::isPresent)
                .orElseThrow();
    }

    public ApiResponse replays(String service, JsonObject letter, String reason) {
        return postToLetter(service, letter, "replay", reason);
    }

    public ApiResponse discards(String service, JsonObject letter, String reason) {
        return postToLetter(service, letter, "discard", reason);
    }

    /** What a service says became of the events about one thing, the oldest first. */
    public List<String> trail(String service, String subject) {
        return list(ROOTS.get(service) + "/admin/trail?subject=" + subject).stream()
                .map(step -> step.getString("type") + " " + step.getString("state"))
                .toList();
    }

    /** What was done in a service to one thing, the newest first. */
    public List<String> actionsOn(String service, String subject) {
        return list(ROOTS.get(service) + "/admin/actions").stream()
                .filter(action -> action.getString("subject").equals(subject)
                        && action.getString("operatorId").equals(id))
                .map(action -> action.getString("action") + ": " + action.getString("reason"))
                .toList();
    }

    public ApiResponse order(String order) {
        return get("/api/orders/admin/orders/" + order).expect(200);
    }

    public ApiResponse cancelsOrder(String order, String reason) {
        return post("/api/orders/admin/orders/" + order + "/cancel", object("reason", reason));
    }

    /** The one payment for an order. */
    public JsonObject paymentFor(String order) {
        return list("/api/payments/admin/payments?orderId=" + order).get(0);
    }

    public ApiResponse retriesRefund(String payment, String reason) {
        return post("/api/payments/admin/payments/" + payment + "/refund", object("reason", reason));
    }

    public List<JsonObject> list(String path) {
        return get(path).expect(200).array().getValuesAs(JsonObject.class);
    }

    private ApiResponse postToLetter(String service, JsonObject letter, String what, String reason) {
        String path = ROOTS.get(service) + "/admin/dead-letters/" + letter.getString("id") + "/" + what;
        return post(path, object("reason", reason));
    }
}
