package ticketing.payments;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import ticketing.chassis.database.WireNameConverter;
import ticketing.chassis.service.WireName;

/** The status of an order as far as payments depend on it. */
enum OrderStatus implements WireName {
    LIVE,
    CANCELLED,
    COMPLETE;

    /** The status in its column. */
    @Converter
    public static class Column extends WireNameConverter<OrderStatus>
            implements AttributeConverter<OrderStatus, String> {

        public Column() {
            super(OrderStatus.class);
        }
    }
}
