package ticketing.payments;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import ticketing.chassis.metrics.GaugeQuery;
import ticketing.chassis.metrics.GaugeSource;

/** Gauges of pending payments and refunds that are due, and invariants of payments. */
@ApplicationScoped
class PaymentGauges implements GaugeSource {

    @Override
    public List<GaugeQuery> queries() {
        return List.of(
                GaugeQuery.of(
                        "ticketing_payments_pending",
                        "Pending payments, not reconciled yet",
                        "select count(*) from payment where due_at is not null and status = 'pending'"),
                GaugeQuery.of(
                        "ticketing_payments_pending_oldest_age_seconds",
                        "Age of the oldest pending payment; 0 when there is none",
                        oldest("pending")),
                GaugeQuery.of(
                        "ticketing_payments_refunds_due",
                        "Refunds due, not confirmed by the provider yet",
                        "select count(*) from payment where due_at is not null and status = 'captured'"),
                GaugeQuery.of(
                        "ticketing_payments_refunds_due_oldest_age_seconds",
                        "Age of the oldest payment whose refund is due; 0 when there is none",
                        oldest("captured")),
                GaugeQuery.invariant(
                        "one-payment-per-order",
                        "select order_id from payment where status in ('pending', 'captured') group by order_id"
                                + " having count(*) > 1"),
                // Orders decides about a captured payment within seconds; refunds that are due are counted above.
                GaugeQuery.invariant(
                        "no-money-kept-for-nothing",
                        "select payment.id from payment join orders on orders.id = order_id"
                                + " where payment.status = 'captured' and due_at is null and orders.status = 'cancelled'"
                                + " and payment.created_at < clock_timestamp() - interval '5 minutes'"),
                GaugeQuery.invariant(
                        "the-price-is-paid",
                        "select payment.id from payment join orders on orders.id = order_id"
                                + " where payment.status = 'captured'"
                                // The currency's minor unit may have none, two or three digits.
                                + " and amount <> all (array[price, price * 100, price * 1000])"));
    }

    private static String oldest(String status) {
        return "select coalesce(extract(epoch from clock_timestamp() - min(created_at)), 0) from payment"
                + " where due_at is not null and status = '" + status + "'";
    }
}
