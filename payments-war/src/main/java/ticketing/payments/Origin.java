package ticketing.payments;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import ticketing.request.Cause;

/** Why there is a payment: what is settled about it later belongs to the same request. */
@Embeddable
public class Origin {

    @Column(name = "request_id")
    private String requestId;

    private String traceparent;

    protected Origin() {}

    Origin(Cause cause) {
        requestId = cause.requestId();
        traceparent = cause.traceparent();
    }

    Cause cause() {
        return new Cause(requestId, traceparent);
    }
}
