package ticketing.payments.provider;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Typed;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import ticketing.chassis.problem.Refusal;
import ticketing.chassis.problem.Refusals;
import ticketing.chassis.service.Ids;
import ticketing.payments.Amount;
import ticketing.payments.ChargeResult;
import ticketing.payments.ChargeResult.Charged;
import ticketing.payments.ChargeResult.Declined;
import ticketing.payments.PaymentProvider;
import ticketing.payments.PaymentRefusals;

/** A provider that moves no money. Tokens select the outcome: capture, decline, delay, or no response. */
@ApplicationScoped
@Typed(SandboxProvider.class)
public class SandboxProvider implements PaymentProvider {

    static final String NAME = "sandbox";

    private static final long SLOW_SECONDS = 5;

    @Inject
    SandboxLedger ledger;

    @Inject
    SandboxExecutor executor;

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public CompletionStage<ChargeResult> charge(String key, String token, Amount amount) {
        Supplier<ChargeResult> charge = () -> write(key, amount);
        return switch (token) {
            case "tok_visa" -> CompletableFuture.supplyAsync(charge, executor);
            case "tok_slow" -> CompletableFuture.supplyAsync(charge, after(SLOW_SECONDS));
            case "tok_lostAnswer" ->
                CompletableFuture.supplyAsync(charge, executor).thenCompose(lost -> noResponse());
            case "tok_unreachable" -> noResponse();
            case "tok_chargeDeclined", "tok_chargeDeclinedInsufficientFunds" ->
                declined(PaymentRefusals.cardDeclined());
            default -> declined(Refusals.invalid("token", "Invalid value"));
        };
    }

    /** Closes a key without a charge, so that a call that is still in progress charges nothing. */
    @Override
    public CompletionStage<Optional<String>> resolve(String key) {
        return CompletableFuture.supplyAsync(() -> ledger.close(key), executor);
    }

    @Override
    public CompletionStage<Void> refund(String key, String reference, Amount amount) {
        return CompletableFuture.runAsync(
                () -> ledger.refund(key, reference, amount).orElseThrow(), executor);
    }

    private ChargeResult write(String key, Amount amount) {
        String reference = "ch_" + Ids.next().replace("-", "");
        return ledger.charge(key, reference, amount).map(Charged::new).orElseThrow();
    }

    private Executor after(long seconds) {
        return CompletableFuture.delayedExecutor(seconds, TimeUnit.SECONDS, executor);
    }

    private static CompletionStage<ChargeResult> declined(Refusal reason) {
        return CompletableFuture.completedFuture(new Declined(reason));
    }

    private static CompletableFuture<ChargeResult> noResponse() {
        return new CompletableFuture<>();
    }
}
