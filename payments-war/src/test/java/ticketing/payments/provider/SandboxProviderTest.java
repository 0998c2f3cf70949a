package ticketing.payments.provider;

import static org.assertj.core.api.Assertions.assertThat;
import static ticketing.chassis.problem.RefusalAssertions.refusal;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ticketing.payments.Amount;
import ticketing.payments.ChargeResult;
import ticketing.payments.ChargeResult.Charged;
import ticketing.payments.ChargeResult.Declined;

class SandboxProviderTest {

    private static final Amount PRICE = new Amount(1999, "USD");

    private final LedgerInMemory ledger = new LedgerInMemory();
    private final SandboxProvider sandbox = new SandboxProvider();

    @BeforeEach
    void inject() {
        sandbox.ledger = ledger;
        sandbox.executor = new SandboxExecutor() {
            @Override
            public void execute(Runnable work) {
                work.run();
            }
        };
    }

    @Test
    void a_valid_card_is_charged() {
        assertThat(response(sandbox.charge("key", "tok_visa", PRICE)))
                .isEqualTo(new Charged(ledger.charges.get("key")));
    }

    @Test
    void the_same_key_is_charged_once() {
        ChargeResult first = response(sandbox.charge("key", "tok_visa", PRICE));
        assertThat(response(sandbox.charge("key", "tok_visa", PRICE))).isEqualTo(first);
    }

    @ParameterizedTest
    @ValueSource(strings = {"tok_chargeDeclined", "tok_chargeDeclinedInsufficientFunds"})
    void some_cards_are_declined(String token) {
        Declined declined = (Declined) response(sandbox.charge("key", token, PRICE));
        assertThat(declined.reason()).satisfies(refusal("card-declined"));
        assertThat(ledger.charges).isEmpty();
    }

    @Test
    void an_unknown_token_is_invalid() {
        Declined declined = (Declined) response(sandbox.charge("key", "tok_Visa", PRICE));
        assertThat(declined.reason()).satisfies(refusal("validation"));
        assertThat(ledger.charges).isEmpty();
    }

    @Test
    void an_unreachable_provider_never_responds_and_charges_nothing() {
        assertThat(sandbox.charge("key", "tok_unreachable", PRICE).toCompletableFuture())
                .isNotDone();
        assertThat(response(sandbox.resolve("key"))).isEmpty();
    }

    @Test
    void a_lost_response_never_arrives_although_the_card_was_charged() {
        assertThat(sandbox.charge("key", "tok_lostAnswer", PRICE).toCompletableFuture())
                .isNotDone();
        assertThat(response(sandbox.resolve("key"))).contains(ledger.charges.get("key"));
    }

    @Test
    void a_slow_card_is_not_charged_at_once() {
        assertThat(sandbox.charge("key", "tok_slow", PRICE).toCompletableFuture())
                .isNotDone();
        assertThat(ledger.charges).isEmpty();
    }

    @Test
    void a_key_that_was_resolved_without_a_charge_is_never_charged() {
        assertThat(response(sandbox.resolve("key"))).isEmpty();
        assertThat(sandbox.charge("key", "tok_visa", PRICE).toCompletableFuture())
                .isCompletedExceptionally();
        assertThat(ledger.charges).isEmpty();
    }

    @Test
    void a_refund_of_an_unknown_charge_fails() {
        assertThat(sandbox.refund("key:refund", "ch_none", PRICE).toCompletableFuture())
                .isCompletedExceptionally();
    }

    private static <T> T response(CompletionStage<T> stage) {
        CompletableFuture<T> future = stage.toCompletableFuture();
        assertThat(future).isCompleted();
        return future.join();
    }

    /** The ledger without a database. */
    private static final class LedgerInMemory extends SandboxLedger {
        private final Map<String, String> charges = new HashMap<>();
        private final Set<String> closed = new HashSet<>();

        @Override
        Optional<String> charge(String key, String reference, Amount amount) {
            if (!closed.contains(key)) {
                charges.putIfAbsent(key, reference);
            }
            return Optional.ofNullable(charges.get(key));
        }

        @Override
        Optional<String> close(String key) {
            if (!charges.containsKey(key)) {
                closed.add(key);
            }
            return Optional.ofNullable(charges.get(key));
        }

        @Override
        Optional<String> refund(String key, String reference, Amount amount) {
            return charges.containsValue(reference) ? Optional.of(reference) : Optional.empty();
        }
    }
}
