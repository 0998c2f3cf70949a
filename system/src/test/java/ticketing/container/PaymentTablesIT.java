package ticketing.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import jakarta.inject.Inject;
import org.eclipse.microprofile.metrics.MetricRegistry;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import ticketing.platform.Ids;
import ticketing.platform.Outage;
import ticketing.survey.Surveyor;

class PaymentTablesIT extends TablesTest {

    private static final String ORDER = "{'version':2,'status':'live','cancel_reason':null,'user_id':'buyer',"
            + "'price':1000000.00,'currency':'EUR','expires_at':'2036-01-02T03:04:05.678Z'}";
    private static final String PAYMENT = "{'user_id':'buyer','amount':100000000,'currency':'EUR','status':'pending',"
            + "'stripe_id':null,'refund_reason':null,'created_at':'2026-01-02T03:04:05.678901Z',"
            + "'due_at':'2036-01-02T03:04:05.678901Z','attempts':1,'request_id':'paying',"
            + "'traceparent':'00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01'}";
    private static final String CAPTURED = "{'status':'captured','due_at':null,'stripe_id':";

    @Inject
    private Surveyor surveyor;

    @Inject
    private MetricRegistry metrics;

    @Deployment
    static WebArchive payments() {
        return Deployments.tablesOf("payments", PaymentTablesIT.class);
    }

    @Test
    void an_order_keeps_every_column() {
        comesBackWhole("KnownOrder", "orders", order("{}"));
        comesBackWhole("KnownOrder", "orders", order("{'status':'complete'}"));
        comesBackWhole(
                "KnownOrder",
                "orders",
                order("{'status':'cancelled','cancel_reason':'expired','price':null,"
                        + "'currency':null,'expires_at':null}"));

        assertThat(tables.emptyColumns("orders")).isEmpty();
    }

    @Test
    void a_payment_keeps_every_column() {
        comesBackWhole("Payment", "payment", payment(order("{}"), "{}"));
        comesBackWhole("Payment", "payment", payment(order("{}"), "{'status':'failed','due_at':null}"));
        comesBackWhole("Payment", "payment", payment(order("{}"), CAPTURED + "'one'}"));
        comesBackWhole(
                "Payment",
                "payment",
                payment(
                        order("{}"),
                        "{'status':'refunded','due_at':null," + "'stripe_id':'two','refund_reason':'order-expired'}"));

        assertThat(tables.emptyColumns("payment")).isEmpty();
    }

    @Test
    void an_invariant_violation_is_counted_while_it_lasts() {
        String cancelled = order("{'status':'cancelled','cancel_reason':'expired'}");
        surveyor.askSeldom();
        double before = violations("no-money-kept-for-nothing");

        String kept = payment(cancelled, CAPTURED + "'kept'}");
        surveyor.askSeldom();
        assertThat(violations("no-money-kept-for-nothing")).isEqualTo(before + 1);
        assertThat(violations("the-price-is-paid")).isZero();

        tables.delete("payment", kept);
        surveyor.askSeldom();
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
        payment(order, "{'status':'failed','due_at':null}");
        payment(order, "{'status':'refunded','due_at':null,'stripe_id':'three','refund_reason':'already-paid'}");
        payment(order, CAPTURED + "'four'}");

        refusesPayment("one_payment_per_order", order, "{}");
        refusesPayment("one_payment_per_order", order, CAPTURED + "'five'}");
        payment(order, "{'status':'failed','due_at':null}");
    }

    @Test
    void the_constraint_that_refuses_a_second_payment_of_an_order_is_recognised() {
        String payment = payment(order("{}"), "{}");

        Throwable refusal = catchThrowable(() -> tables.duplicate("Payment", "payment", payment));

        assertThat(Outage.violates(refusal, "one_payment_per_order"))
                .as("%s", refusal)
                .isTrue();
    }

    @Test
    void a_reference_of_the_provider_belongs_to_one_payment() {
        payment(order("{}"), CAPTURED + "'six'}");

        refusesPayment("payment_stripe_id_key", order("{}"), CAPTURED + "'six'}");
    }

    @Test
    void a_payment_that_makes_no_sense_is_refused() {
        String order = order("{}");

        refusesPayment("payment_amount_check", order, "{'amount':0}");
        refusesPayment("payment_status_check", order, "{'status':'lost','due_at':null}");
        refusesPayment("charged_with_reference", order, "{'status':'captured','due_at':null}");
        refusesPayment("charged_with_reference", order, "{'stripe_id':'seven'}");
        refusesPayment("refund_of_captured", order, "{'refund_reason':'already-paid'}");
        refusesPayment("refunded_for_a_reason", order, "{'status':'refunded','stripe_id':'eight','due_at':null}");
        refusesPayment("due_until_settled", order, "{'due_at':null}");
        refusesPayment("due_until_settled", order, "{'status':'failed'}");
        refusesPayment("payment_order_id_fkey", "nobody", "{}");
    }

    @Test
    void a_replicated_order_that_makes_no_sense_is_refused() {
        refuses("orders_status_check", "orders", ORDER, "{'id':'1','status':'open'}");
        refuses("cancelled_for_a_reason", "orders", ORDER, "{'id':'1','status':'cancelled'}");
        refuses("live_with_price_and_deadline", "orders", ORDER, "{'id':'1','price':null}");
        refuses("orders_version_check", "orders", ORDER, "{'id':'1','version':-1}");
    }

    private String order(String changes) {
        return insert("orders", ORDER, changes);
    }

    private String payment(String order, String changes) {
        return insert("payment", PAYMENT.replace("{", "{'order_id':'" + order + "',"), changes);
    }

    private void refusesPayment(String constraint, String order, String changes) {
        String row = PAYMENT.replace("{", "{'id':'" + Ids.next() + "','order_id':'" + order + "',");
        refuses(constraint, "payment", row, changes);
    }
}
