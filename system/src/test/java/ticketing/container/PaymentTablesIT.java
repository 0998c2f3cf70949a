package ticketing.container;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import org.eclipse.microprofile.metrics.MetricRegistry;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import ticketing.chassis.metrics.SqlGauges;

/** The tables, entities, constraints and invariant gauges of payments. */
class PaymentTablesIT extends TablesTest {

    private static final String ORDER = "{'version':2,'status':'live','cancel_reason':null,'user_id':'buyer',"
            + "'price':1000000.00,'currency':'EUR','expires_at':'2036-01-02T03:04:05.678Z'}";
    private static final String PAYMENT = "{'user_id':'buyer','amount':100000000,'currency':'EUR','status':'pending',"
            + "'stripe_id':null,'refund_reason':null,'created_at':'2026-01-02T03:04:05.678901Z',"
            + "'due_at':'2036-01-02T03:04:05.678901Z','tries':1,'request_id':'paying',"
            + "'traceparent':'00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01'}";
    private static final String CAPTURED = "{'status':'captured','due_at':null,'stripe_id':";

    @Inject
    private SqlGauges gauges;

    @Inject
    private MetricRegistry metrics;

    @Deployment
    static WebArchive deployment() {
        return Deployments.tablesOf("payments", PaymentTablesIT.class);
    }

    @Test
    void an_order_keeps_every_column() {
        orders().roundTrips("{}");
        orders().roundTrips("{'status':'complete'}");
        orders().roundTrips("{'status':'cancelled','cancel_reason':'expired','price':null,"
                + "'currency':null,'expires_at':null}");

        orders().coverEveryColumn();
    }

    @Test
    void a_payment_keeps_every_column() {
        payments(order("{}")).roundTrips("{}");
        payments(order("{}")).roundTrips("{'status':'failed','due_at':null}");
        payments(order("{}")).roundTrips(CAPTURED + "'one'}");
        payments(order("{}"))
                .roundTrips(
                        "{'status':'refunded','due_at':null," + "'stripe_id':'two','refund_reason':'order-expired'}");

        payments("").coverEveryColumn();
    }

    @Test
    void an_invariant_violation_is_counted_while_it_lasts() {
        String cancelled = order("{'status':'cancelled','cancel_reason':'expired'}");
        gauges.runSlow();
        double before = violations("no-money-kept-for-nothing");

        String kept = payments(cancelled).insert(CAPTURED + "'kept'}");
        gauges.runSlow();
        assertThat(violations("no-money-kept-for-nothing")).isEqualTo(before + 1);
        assertThat(violations("the-price-is-paid")).isZero();

        tables.delete("payment", kept);
        gauges.runSlow();
        assertThat(violations("no-money-kept-for-nothing")).isEqualTo(before);
    }

    private double violations(String invariant) {
        return metrics
                .getGauges((id, gauge) -> id.getName().equals("ticketing_invariant_violations")
                        && invariant.equals(id.getTags().get("invariant")))
                .values()
                .stream()
                .mapToDouble(gauge -> gauge.getValue().doubleValue())
                .sum();
    }

    @Test
    void an_order_has_one_payment_that_is_pending_or_captured() {
        String order = order("{}");
        payments(order).insert("{'status':'failed','due_at':null}");
        payments(order)
                .insert("{'status':'refunded','due_at':null,'stripe_id':'three','refund_reason':'already-paid'}");
        payments(order).insert(CAPTURED + "'four'}");

        payments(order).refuses("one_payment_per_order", "{}");
        payments(order).refuses("one_payment_per_order", CAPTURED + "'five'}");
        payments(order).insert("{'status':'failed','due_at':null}");
    }

    @Test
    void the_constraint_that_refuses_a_second_payment_of_an_order_is_recognised() {
        String payment = payments(order("{}")).insert("{}");

        payments("").refusesDuplicate("one_payment_per_order", payment);
    }

    @Test
    void a_reference_of_the_provider_belongs_to_one_payment() {
        payments(order("{}")).insert(CAPTURED + "'six'}");

        payments(order("{}")).refuses("payment_stripe_id_key", CAPTURED + "'six'}");
    }

    @Test
    void a_payment_that_makes_no_sense_is_refused() {
        String order = order("{}");

        payments(order).refuses("payment_amount_check", "{'amount':0}");
        payments(order).refuses("payment_status_check", "{'status':'lost','due_at':null}");
        payments(order).refuses("charged_with_reference", "{'status':'captured','due_at':null}");
        payments(order).refuses("charged_with_reference", "{'stripe_id':'seven'}");
        payments(order).refuses("refund_of_captured", "{'refund_reason':'already-paid'}");
        payments(order).refuses("refunded_for_a_reason", "{'status':'refunded','stripe_id':'eight','due_at':null}");
        payments(order).refuses("due_until_settled", "{'due_at':null}");
        payments(order).refuses("due_until_settled", "{'status':'failed'}");
        payments("nobody").refuses("payment_order_id_fkey", "{}");
    }

    @Test
    void a_replicated_order_that_makes_no_sense_is_refused() {
        orders().refuses("orders_status_check", "{'status':'open'}");
        orders().refuses("cancelled_for_a_reason", "{'status':'cancelled'}");
        orders().refuses("live_with_price_and_deadline", "{'price':null}");
        orders().refuses("orders_version_check", "{'version':-1}");
    }

    private String order(String changes) {
        return orders().insert(changes);
    }

    private Rows orders() {
        return rows("Order", "orders", ORDER);
    }

    private Rows payments(String order) {
        return rows("Payment", "payment", PAYMENT).of("order_id", order);
    }
}
