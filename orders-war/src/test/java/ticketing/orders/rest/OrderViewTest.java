package ticketing.orders.rest;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.bind.JsonbBuilder;
import java.io.StringReader;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import ticketing.orders.Order;
import ticketing.orders.Samples;

class OrderViewTest {

    @Test
    void an_order_has_the_members_of_the_contract() {
        JsonObject order = json(Samples.order());
        assertThat(order.keySet())
                .containsExactlyInAnyOrder(
                        "id", "userId", "status", "expiresAt", "version", "createdAt", "price", "currency", "ticket");
        assertThat(order.getString("status")).isEqualTo("created");
        assertThat(order.getString("expiresAt")).isEqualTo("2030-01-01T12:15:00Z");
        assertThat(order.getString("createdAt")).isEqualTo("2030-01-01T12:00:00Z");
        assertThat(order.getInt("version")).isZero();
        assertThat(order.getJsonNumber("price").bigDecimalValue()).isEqualTo(new BigDecimal("19.99"));
        assertThat(order.getJsonObject("ticket").keySet()).containsExactlyInAnyOrder("id", "title", "price", "version");
    }

    @Test
    void a_cancelled_order_has_its_reason() {
        JsonObject order = json(Samples.cancelledOrder());
        assertThat(order.getString("status")).isEqualTo("cancelled");
        assertThat(order.getString("cancelReason")).isEqualTo("user");
    }

    private static JsonObject json(Order order) {
        String text = JsonbBuilder.create().toJson(OrderView.of(order));
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            return reader.readObject();
        }
    }
}
