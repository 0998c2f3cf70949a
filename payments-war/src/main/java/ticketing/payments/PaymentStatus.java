package ticketing.payments;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import ticketing.chassis.database.WireNameConverter;
import ticketing.chassis.service.WireName;

/** The state of a payment: a pending one becomes captured or failed; a captured one may be refunded. */
public enum PaymentStatus implements WireName {
    PENDING,
    CAPTURED,
    REFUNDED,
    FAILED;

    /** The status in its column. */
    @Converter
    public static class Column extends WireNameConverter<PaymentStatus>
            implements AttributeConverter<PaymentStatus, String> {

        public Column() {
            super(PaymentStatus.class);
        }
    }
}
