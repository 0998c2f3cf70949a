package ticketing.payments;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import ticketing.chassis.request.RequestContext;

/** The request that began a payment: reconciliation belongs to the same request. */
@Embeddable
public class PaymentOrigin {

    @Column(name = "request_id")
    private String requestId;

    private String traceparent;

    protected PaymentOrigin() {}

    PaymentOrigin(RequestContext context) {
        requestId = context.requestId();
        traceparent = context.traceparent();
    }

    RequestContext requestContext() {
        return new RequestContext(requestId, traceparent);
    }
}
