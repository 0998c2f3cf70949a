package ticketing.payments;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import ticketing.survey.Question;
import ticketing.survey.Survey;

/** Money that is on its way, and money that should be. */
@ApplicationScoped
public class PaymentsSurvey implements Survey {

    @Override
    public List<Question> questions() {
        return List.of(
                Question.of(
                        "ticketing_payments_pending",
                        "Payments of which nobody knows yet how they end",
                        "select count(*) from payment where due_at is not null and status = 'pending'"),
                Question.of(
                        "ticketing_payments_pending_oldest_age_seconds",
                        "Age of the oldest payment of which nobody knows yet how it ends",
                        oldest("pending")),
                Question.of(
                        "ticketing_payments_refunds_due",
                        "Refunds that the provider has not confirmed yet",
                        "select count(*) from payment where due_at is not null and status = 'captured'"),
                Question.of(
                        "ticketing_payments_refunds_due_oldest_age_seconds",
                        "Age of the oldest payment whose refund the provider has not confirmed yet",
                        oldest("captured")),
                Question.promise(
                        "one-payment-per-order",
                        "select order_id from payment where status in ('pending', 'captured') group by order_id"
                                + " having count(*) > 1"),
                // What was captured is judged within seconds; what is refunded is due, and counted above.
                Question.promise(
                        "no-money-kept-for-nothing",
                        "select payment.id from payment join orders on orders.id = order_id"
                                + " where payment.status = 'captured' and due_at is null and orders.status = 'cancelled'"
                                + " and payment.created_at < clock_timestamp() - interval '5 minutes'"),
                Question.promise(
                        "the-price-is-paid",
                        "select payment.id from payment join orders on orders.id = order_id"
                                + " where payment.status = 'captured'"
                                // However many digits the currency's minor unit has.
                                + " and amount <> all (array[price, price * 100, price * 1000])"));
    }

    private static String oldest(String status) {
        return "select coalesce(extract(epoch from clock_timestamp() - min(created_at)), 0) from payment"
                + " where due_at is not null and status = '" + status + "'";
    }
}
