package ticketing.payments;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Locale;

/** Where a payment stands: only {@code PENDING} is left, for one of the others; a captured one may yet be refunded. */
public enum PaymentStatus {
    PENDING,
    CAPTURED,
    REFUNDED,
    FAILED;

    /** The word on the wire and in the database. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The status in its column. */
    @Converter(autoApply = true)
    public static class Column implements AttributeConverter<PaymentStatus, String> {

        @Override
        public String convertToDatabaseColumn(PaymentStatus status) {
            return status.toString();
        }

        @Override
        public PaymentStatus convertToEntityAttribute(String word) {
            return valueOf(word.toUpperCase(Locale.ROOT));
        }
    }
}
