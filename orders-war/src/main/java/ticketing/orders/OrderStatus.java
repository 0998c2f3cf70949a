package ticketing.orders;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Arrays;
import java.util.Optional;

/** Where an order stands: live until it is paid or cancelled, and then for ever what it has become. */
public enum OrderStatus {
    CREATED("created"),
    /** The tickets service has confirmed the hold. */
    AWAITING_PAYMENT("awaiting:payment"),
    COMPLETE("complete"),
    CANCELLED("cancelled");

    private final String text;

    OrderStatus(String text) {
        this.text = text;
    }

    /** The word for it in answers, events and the database. */
    public String text() {
        return text;
    }

    public boolean isLive() {
        return this == CREATED || this == AWAITING_PAYMENT;
    }

    public static Optional<OrderStatus> of(String text) {
        return Arrays.stream(values())
                .filter(status -> status.text.equals(text))
                .findFirst();
    }

    /** The word in its column. */
    @Converter
    public static class Column implements AttributeConverter<OrderStatus, String> {

        @Override
        public String convertToDatabaseColumn(OrderStatus status) {
            return status.text;
        }

        @Override
        public OrderStatus convertToEntityAttribute(String text) {
            return of(text).orElseThrow();
        }
    }
}
