package ticketing.orders;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Arrays;
import java.util.Optional;

/** Why an order was cancelled. */
public enum CancelReason {
    USER("user"),
    EXPIRED("expired"),
    TICKET_UNAVAILABLE("ticket-unavailable"),
    OPERATOR("operator");

    private final String text;

    CancelReason(String text) {
        this.text = text;
    }

    /** The word for it in answers, events and the database. */
    public String text() {
        return text;
    }

    private static Optional<CancelReason> of(String text) {
        return Arrays.stream(values())
                .filter(reason -> reason.text.equals(text))
                .findFirst();
    }

    /** The word in its column; an order that is not cancelled has none. */
    @Converter
    public static class Column implements AttributeConverter<CancelReason, String> {

        @Override
        public String convertToDatabaseColumn(CancelReason reason) {
            return reason == null ? null : reason.text;
        }

        @Override
        public CancelReason convertToEntityAttribute(String text) {
            return of(text).orElse(null);
        }
    }
}
