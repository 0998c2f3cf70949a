package ticketing.payments.card;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Typed;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import ticketing.payments.Amount;
import ticketing.payments.CardDeclined;
import ticketing.payments.CardProcessor;
import ticketing.payments.Charge;
import ticketing.payments.Charge.Charged;
import ticketing.payments.Charge.Refused;
import ticketing.platform.Ids;
import ticketing.problem.Invalid;

/** A processor that moves no money, and does at a token's word what real ones do now and then. */
@ApplicationScoped
@Typed(SandboxProcessor.class)
public class SandboxProcessor implements CardProcessor {

    static final String NAME = "sandbox";

    private static final long SLOW_SECONDS = 5;

    private SandboxLedger ledger;
    private Executor threads;

    protected SandboxProcessor() {}

    @Inject
    SandboxProcessor(SandboxLedger ledger, SandboxThreads threads) {
        this(ledger, (Executor) threads);
    }

    SandboxProcessor(SandboxLedger ledger, Executor threads) {
        this.ledger = ledger;
        this.threads = threads;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public CompletionStage<Charge> charge(String key, String token, Amount amount) {
        Supplier<Charge> charge = () -> write(key, amount);
        return switch (token) {
            case "tok_visa" -> CompletableFuture.supplyAsync(charge, threads);
            case "tok_slow" -> CompletableFuture.supplyAsync(charge, after(SLOW_SECONDS));
            case "tok_lostAnswer" ->
                CompletableFuture.supplyAsync(charge, threads).thenCompose(lost -> noAnswer());
            case "tok_unreachable" -> noAnswer();
            case "tok_chargeDeclined", "tok_chargeDeclinedInsufficientFunds" ->
                refusal(new Refused(new CardDeclined()));
            default -> refusal(new Refused(new Invalid("token", "Invalid value")));
        };
    }

    /** A key with no charge is closed, so that a call that is still on its way charges nothing. */
    @Override
    public CompletionStage<Optional<String>> settle(String key) {
        return CompletableFuture.supplyAsync(() -> ledger.close(key), threads);
    }

    @Override
    public CompletionStage<Void> refund(String key, String reference, Amount amount) {
        return CompletableFuture.runAsync(
                () -> ledger.refund(key, reference, amount).orElseThrow(), threads);
    }

    private Charge write(String key, Amount amount) {
        String reference = "ch_" + Ids.next().replace("-", "");
        return ledger.charge(key, reference, amount).map(Charged::new).orElseThrow();
    }

    private Executor after(long seconds) {
        return CompletableFuture.delayedExecutor(seconds, TimeUnit.SECONDS, threads);
    }

    private static CompletionStage<Charge> refusal(Refused refused) {
        return CompletableFuture.completedFuture(refused);
    }

    private static CompletableFuture<Charge> noAnswer() {
        return new CompletableFuture<>();
    }
}
