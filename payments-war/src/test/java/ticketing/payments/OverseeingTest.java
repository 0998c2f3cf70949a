package ticketing.payments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ticketing.admin.Action;
import ticketing.admin.Actions;
import ticketing.admin.Intervention;
import ticketing.platform.DatabaseClock;
import ticketing.problem.NotFound;

class OverseeingTest {

    private static final Intervention BY = new Intervention("olga", "The provider is back");
    private static final OffsetDateTime NOW = Samples.NOON.plusHours(1);

    private final Payment payment = Samples.captured();
    private final List<String> written = new ArrayList<>();
    private final Bell bell = new Bell();
    private final Overseeing overseeing = new Overseeing();

    @BeforeEach
    void one_payment() {
        overseeing.payments = new Payments() {
            @Override
            Optional<Payment> lock(String id) {
                return Optional.of(payment).filter(known -> known.id().equals(id));
            }
        };
        overseeing.clock = new DatabaseClock() {
            @Override
            public OffsetDateTime now() {
                return NOW;
            }
        };
        overseeing.actions = new Actions() {
            @Override
            public void add(Action.Kind kind, String subject, Intervention by) {
                written.add(kind + " " + subject + " by " + by.operatorId());
            }
        };
        overseeing.due = bell;
    }

    @Test
    void a_refund_that_is_due_later_is_due_now_and_somebody_is_woken() {
        payment.reject("order-cancelled", Samples.NOON);
        payment.errand().takeUp(Samples.NOON, Duration.ofDays(1));

        Payment retried = overseeing.retryRefund(payment.id(), BY);

        assertThat(retried.errand().dueAt()).contains(NOW);
        assertThat(retried.isRefundDue()).isTrue();
        assertThat(bell.rung).containsExactly(new RefundDue(payment.id()));
        assertThat(written).containsExactly("RETRY_REFUND " + payment.id() + " by olga");
    }

    @Test
    void money_that_an_order_has_is_never_touched() {
        assertRefused();
        assertThat(payment.status()).isEqualTo(PaymentStatus.CAPTURED);
        assertThat(payment.errand().dueAt()).isEmpty();
    }

    @Test
    void what_has_been_given_back_is_not_given_back_again() {
        payment.reject("order-cancelled", Samples.NOON);
        payment.refund();

        assertRefused();
    }

    @Test
    void nobody_knows_a_payment_that_was_never_made() {
        assertThatThrownBy(() -> overseeing.retryRefund("unknown", BY)).isInstanceOf(NotFound.class);
    }

    private void assertRefused() {
        assertThatThrownBy(() -> overseeing.retryRefund(payment.id(), BY))
                .isInstanceOf(NoRefundDue.class)
                .hasMessage("No refund is due for this payment");
        assertThat(bell.rung).isEmpty();
        assertThat(written).isEmpty();
    }
}
