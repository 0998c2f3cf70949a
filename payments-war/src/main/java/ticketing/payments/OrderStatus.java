package ticketing.payments;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Locale;

/** What matters of an order's status to somebody who wants to pay. */
enum OrderStatus {
    LIVE,
    CANCELLED,
    COMPLETE;

    /** The status in its column. */
    @Converter(autoApply = true)
    public static class Column implements AttributeConverter<OrderStatus, String> {

        @Override
        public String convertToDatabaseColumn(OrderStatus status) {
            return status.name().toLowerCase(Locale.ROOT);
        }

        @Override
        public OrderStatus convertToEntityAttribute(String word) {
            return valueOf(word.toUpperCase(Locale.ROOT));
        }
    }
}
