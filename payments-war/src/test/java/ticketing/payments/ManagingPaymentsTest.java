package ticketing.payments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static ticketing.chassis.problem.RefusalAssertions.refusal;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ticketing.chassis.database.DatabaseClock;
import ticketing.chassis.operators.Justification;
import ticketing.chassis.operators.OperatorAction;
import ticketing.chassis.operators.OperatorActions;
import ticketing.chassis.problem.NotFound;

class ManagingPaymentsTest {

    private static final Justification JUSTIFICATION = new Justification("olga", "The provider is back");
    private static final OffsetDateTime NOW = Samples.NOON.plusHours(1);

    private final Payment payment = Samples.captured();
    private final List<String> recorded = new ArrayList<>();
    private final FiredRefunds due = new FiredRefunds();
    private final ManagingPayments managing = new ManagingPayments();

    @BeforeEach
    void inject() {
        managing.payments = new Payments() {
            @Override
            Optional<Payment> findForUpdate(String id) {
                return Optional.of(payment).filter(stored -> stored.id().equals(id));
            }
        };
        managing.clock = new DatabaseClock() {
            @Override
            public OffsetDateTime now() {
                return NOW;
            }
        };
        managing.actions = new OperatorActions() {
            @Override
            public void add(OperatorAction.Kind kind, String subject, Justification by) {
                recorded.add(kind + " " + subject + " by " + by.operatorId());
            }
        };
        managing.due = due;
    }

    @Test
    void a_retry_makes_a_refund_due_now_and_fires_an_event() {
        payment.reject("order-cancelled", Samples.NOON);
        payment.retrySchedule().attempt(Samples.NOON, Duration.ofDays(1));

        Payment retried = managing.retryRefund(payment.id(), JUSTIFICATION);

        assertThat(retried.retrySchedule().dueAt()).contains(NOW);
        assertThat(retried.isRefundDue()).isTrue();
        assertThat(due.fired).containsExactly(new RefundDue(payment.id()));
        assertThat(recorded).containsExactly("RETRY_REFUND " + payment.id() + " by olga");
    }

    @Test
    void a_payment_of_a_complete_order_is_never_refunded() {
        assertRefused();
        assertThat(payment.status()).isEqualTo(PaymentStatus.CAPTURED);
        assertThat(payment.retrySchedule().dueAt()).isEmpty();
    }

    @Test
    void a_refunded_payment_is_not_refunded_again() {
        payment.reject("order-cancelled", Samples.NOON);
        payment.confirmRefund();

        assertRefused();
    }

    @Test
    void an_unknown_payment_is_not_found() {
        assertThatThrownBy(() -> managing.retryRefund("unknown", JUSTIFICATION)).isInstanceOf(NotFound.class);
    }

    private void assertRefused() {
        assertThatThrownBy(() -> managing.retryRefund(payment.id(), JUSTIFICATION))
                .satisfies(refusal("no-refund-due"))
                .hasMessage("No refund is due for this payment");
        assertThat(due.fired).isEmpty();
        assertThat(recorded).isEmpty();
    }
}
