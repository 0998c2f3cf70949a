package ticketing.orders;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import ticketing.chassis.database.WireNameConverter;
import ticketing.chassis.service.WireName;

/** The state of an order: live until it is complete or cancelled; these two are terminal. */
public enum OrderStatus implements WireName {
    CREATED("created"),
    /** The tickets service has confirmed the hold. */
    AWAITING_PAYMENT("awaiting:payment"),
    COMPLETE("complete"),
    CANCELLED("cancelled");

    private final String wireName;

    OrderStatus(String wireName) {
        this.wireName = wireName;
    }

    @Override
    public String wireName() {
        return wireName;
    }

    public boolean isLive() {
        return this == CREATED || this == AWAITING_PAYMENT;
    }

    /** The status in its column. */
    @Converter
    public static class Column extends WireNameConverter<OrderStatus>
            implements AttributeConverter<OrderStatus, String> {

        public Column() {
            super(OrderStatus.class);
        }
    }
}
