package ticketing.payments;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import ticketing.chassis.database.DatabaseClock;
import ticketing.chassis.operators.Justification;
import ticketing.chassis.operators.OperatorAction;
import ticketing.chassis.operators.OperatorActions;
import ticketing.chassis.problem.NotFound;
import ticketing.chassis.problem.Refusal;

/** Finds payments of all buyers and retries refunds on behalf of operators; never refunds the payment that completed an order. */
@Transactional
@ApplicationScoped
public class ManagingPayments {

    @Inject
    Payments payments;

    @Inject
    DatabaseClock clock;

    @Inject
    Event<RefundDue> due;

    @Inject
    OperatorActions actions;

    /** @throws Refusal when there is no such payment */
    public Payment payment(String id) {
        return payments.find(id).orElseThrow(NotFound::new);
    }

    public List<Payment> search(PaymentSearch search) {
        return payments.search(search);
    }

    /**
     * Schedules the retry of a refund that is due for now, and returns the payment.
     *
     * @throws Refusal when there is no such payment, or no refund is due
     */
    public Payment retryRefund(String id, Justification justification) {
        Payment payment = payments.findForUpdate(id).orElseThrow(NotFound::new);
        payment.retryNow(clock.now());
        actions.add(OperatorAction.Kind.RETRY_REFUND, id, justification);
        due.fire(new RefundDue(id));
        return payment;
    }
}
