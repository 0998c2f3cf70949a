package ticketing.payments;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import ticketing.admin.Action;
import ticketing.admin.Actions;
import ticketing.admin.Intervention;
import ticketing.platform.DatabaseClock;
import ticketing.problem.NotFound;
import ticketing.problem.Refusal;

/** What operators see of anybody's payments, and do about them: never to money that an order has. */
@Transactional
@ApplicationScoped
public class Overseeing {

    @Inject
    Payments payments;

    @Inject
    DatabaseClock clock;

    @Inject
    Event<RefundDue> due;

    @Inject
    Actions actions;

    /** @throws NotFound when there is no such payment */
    public Payment payment(String id) {
        return payments.find(id).orElseThrow(NotFound::new);
    }

    public List<Payment> search(PaymentSearch wanted) {
        return payments.search(wanted);
    }

    /**
     * Lets a refund that is due be tried again at once, and returns the payment.
     *
     * @throws Refusal when there is no such payment, or no refund is due
     */
    public Payment retryRefund(String id, Intervention by) {
        Payment payment = payments.lock(id).orElseThrow(NotFound::new);
        payment.hurry(clock.now());
        actions.add(Action.Kind.RETRY_REFUND, id, by);
        due.fire(new RefundDue(id));
        return payment;
    }
}
