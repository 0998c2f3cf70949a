package ticketing.payments;

import io.opentelemetry.context.Context;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import ticketing.payments.Charge.Charged;
import ticketing.payments.Charge.Refused;
import ticketing.platform.InTurn;
import ticketing.problem.NotFound;
import ticketing.problem.Refusal;

/**
 * Takes a payer's money, in three steps: the payment begins, the provider is asked, and its answer is written down. Only
 * the first and the last need the database and a thread; while the provider is asked nothing of ours is held.
 */
@ApplicationScoped
public class Checkout {

    /** Writes the answers down. */
    @Resource(lookup = "java:comp/DefaultManagedExecutorService")
    Executor executor;

    private InTurn turn;
    private Paying paying;
    private Provider provider;
    private PaymentMetrics metrics;

    protected Checkout() {}

    @Inject
    Checkout(InTurn turn, Paying paying, Provider provider, PaymentMetrics metrics) {
        this.turn = turn;
        this.paying = paying;
        this.provider = provider;
        this.metrics = metrics;
    }

    /**
     * A pending payment, of which nobody but us knows so far.
     *
     * @throws NotFound when nothing is known of the order
     */
    public Payment begin(String orderId, String userId) {
        return turn.take(() -> paying.begin(orderId, userId)).orElseThrow(NotFound::new);
    }

    /**
     * The payment, captured; or {@link CardDeclined} if the provider gives no money, or an
     * {@link ticketing.problem.Unavailable} if nobody knows whether it did: then the payment is settled later.
     */
    public CompletionStage<Payment> charge(Payment begun, String token) {
        return provider.charge(begun, token)
                .whenCompleteAsync((answer, failure) -> {}, executor)
                .thenApply(Context.current().wrapFunction(answer -> conclude(begun, answer)))
                .whenComplete((captured, failure) -> metrics.answered(failure == null ? "captured" : slug(failure)));
    }

    private Payment conclude(Payment begun, Charge answer) {
        if (answer instanceof Refused refused) {
            turn.take(() -> paying.fail(begun.id()));
            throw refused.reason();
        }
        String reference = ((Charged) answer).reference();
        return turn.take(() -> paying.capture(begun.id(), reference));
    }

    private static String slug(Throwable failure) {
        return failure.getCause() instanceof Refusal refusal ? refusal.slug() : "internal";
    }
}
