package ticketing.payments;

import io.opentelemetry.context.Context;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import org.eclipse.microprofile.metrics.Tag;
import ticketing.chassis.database.DatabaseBulkhead;
import ticketing.chassis.metrics.Meters;
import ticketing.chassis.problem.NotFound;
import ticketing.chassis.problem.Refusal;
import ticketing.payments.ChargeResult.Charged;
import ticketing.payments.ChargeResult.Declined;

/**
 * Charges a buyer in three steps: begins the payment, calls the provider, records its response. Only the first and the last
 * need a permit of the database bulkhead and a thread; while the provider is called neither is held.
 */
@ApplicationScoped
public class Checkout {

    /** Records responses. */
    @Resource(lookup = "java:comp/DefaultManagedExecutorService")
    Executor executor;

    @Inject
    DatabaseBulkhead bulkhead;

    @Inject
    Paying paying;

    @Inject
    ProviderClient provider;

    @Inject
    Meters meters;

    /**
     * Begins a payment: it is pending, and the provider has not been called yet.
     *
     * @throws Refusal when no event of the order has arrived, or it cannot be paid
     */
    public Payment begin(String orderId, String userId) {
        return bulkhead.call(() -> paying.begin(orderId, userId)).orElseThrow(NotFound::new);
    }

    /**
     * Completes with the captured payment; or exceptionally with a {@link Refusal}: the card was declined, or it is unknown
     * whether the amount was captured, and then the payment is reconciled later.
     */
    public CompletionStage<Payment> charge(Payment payment, String token) {
        return continueOn(executor, provider.charge(payment, token))
                .thenApply(Context.current().wrapFunction(result -> record(payment, result)))
                .whenComplete((captured, failure) -> count(failure == null ? "captured" : slug(failure)));
    }

    private Payment record(Payment payment, ChargeResult result) {
        if (result instanceof Declined declined) {
            bulkhead.call(() -> paying.fail(payment.id()));
            throw declined.reason();
        }
        String reference = ((Charged) result).reference();
        return bulkhead.call(() -> paying.capture(payment.id(), reference));
    }

    /** Changes threads: the stages that follow run on the executor, and not on the provider's thread. */
    private static <T> CompletionStage<T> continueOn(Executor executor, CompletionStage<T> stage) {
        return stage.whenCompleteAsync((result, failure) -> {}, executor);
    }

    private void count(String outcome) {
        meters.count("ticketing_payments_total", "Payment requests, by outcome", new Tag("outcome", outcome));
    }

    private static String slug(Throwable failure) {
        return failure.getCause() instanceof Refusal refusal ? refusal.slug() : "internal";
    }
}
