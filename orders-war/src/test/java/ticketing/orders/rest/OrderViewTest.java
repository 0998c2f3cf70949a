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
import ticketing.orders.Some;

class OrderViewTest {

    @Test
    void shows_an_order_as_the_contract_has_it() {
        JsonObject order = json(Some.order());
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
    void tells_the_reason_once_it_is_cancelled() {
        JsonObject order = json(Some.cancelledOrder());
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
