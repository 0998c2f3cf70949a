package ticketing.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.APIRequestContext;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.options.RequestOptions;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.util.Map;

/** The marketplace's API with the cookies of one browser, for steps that are not the subject of a story. */
final class Api {

    private final APIRequestContext requests;

    Api(APIRequestContext requests) {
        this.requests = requests;
    }

    private JsonObject get(String path) {
        return object(requests.get(path), 200);
    }

    private JsonArray list(String path) {
        return Json.createReader(new StringReader(text(requests.get(path), 200)))
                .readArray();
    }

    JsonObject order(String order) {
        return get("/api/orders/" + order);
    }

    JsonArray orders() {
        return list("/api/orders");
    }

    JsonArray paymentsFor(String order) {
        return list("/api/payments?orderId=" + order);
    }

    JsonObject ticket(String ticket) {
        return get("/api/tickets/" + ticket);
    }

    /** The entry code of a paid order. */
    String entryCodeOf(String order) {
        return get("/api/orders/" + order + "/code").getString("code");
    }

    /** Verifies an entry code, as at the door. */
    JsonObject verifies(String code) {
        return get("/api/orders/verify?code=" + code);
    }

    /** The id of the signed-in user. */
    String userId() {
        return get("/api/users/currentuser").getJsonObject("currentUser").getString("id");
    }

    void signsUp(String email, String password) {
        post("/api/users/signup", Map.of("email", email, "password", password));
    }

    void signsIn(String email, String password) {
        String json = Json.createObjectBuilder(Map.of("email", email, "password", password))
                .build()
                .toString();
        text(requests.post("/api/users/signin", json(json)), 200);
    }

    /** Lists a ticket with all optional members, and returns its id. */
    String lists(String title) {
        return post(
                "/api/tickets",
                Map.of(
                        "title", title,
                        "price", "19.99",
                        "venue", "The Old Gasworks",
                        "seat", "Row 1, seat 2",
                        "startsAt", "2199-12-31T19:30:00Z",
                        "description", "Standing room.\nDoors open at seven."));
    }

    void renames(String ticket, String title) {
        String json = Json.createObjectBuilder(ticket(ticket))
                .add("title", title)
                .build()
                .toString();
        text(requests.put("/api/tickets/" + ticket, json(json)), 200);
    }

    String orders(String ticket) {
        return post("/api/orders", Map.of("ticketId", ticket));
    }

    void pays(String order) {
        post("/api/payments", Map.of("orderId", order, "token", "tok_visa"));
    }

    void cancels(String order) {
        assertThat(requests.delete("/api/orders/" + order).status()).isEqualTo(204);
    }

    /** Waits until the order has this status. */
    void seesOrder(String order, String status) {
        await().pollInSameThread().until(() -> order(order).getString("status").equals(status));
    }

    /** Waits until the ticket has this status. */
    void seesTicket(String ticket, String status) {
        await().pollInSameThread()
                .until(() -> ticket(ticket).getString("status").equals(status));
    }

    /** Creates a resource, and returns its id. */
    private String post(String path, Map<String, Object> body) {
        String json = Json.createObjectBuilder(body).build().toString();
        return object(requests.post(path, json(json)), 201).getString("id");
    }

    private static RequestOptions json(String body) {
        return RequestOptions.create()
                .setHeader("Content-Type", "application/json")
                .setData(body);
    }

    private static JsonObject object(APIResponse answer, int status) {
        return Json.createReader(new StringReader(text(answer, status))).readObject();
    }

    private static String text(APIResponse answer, int status) {
        assertThat(answer.status()).as(answer.url()).isEqualTo(status);
        return answer.text();
    }
}
