package ticketing.orders;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import ticketing.chassis.database.WireNameConverter;
import ticketing.chassis.service.WireName;

/** Why an order was cancelled. */
public enum CancelReason implements WireName {
    USER,
    EXPIRED,
    TICKET_UNAVAILABLE,
    OPERATOR;

    /** The reason in its column; null while the order is not cancelled. */
    @Converter
    public static class Column extends WireNameConverter<CancelReason>
            implements AttributeConverter<CancelReason, String> {

        public Column() {
            super(CancelReason.class);
        }
    }
}
