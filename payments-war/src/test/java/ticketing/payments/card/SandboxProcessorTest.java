package ticketing.payments.card;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ticketing.payments.Amount;
import ticketing.payments.CardDeclined;
import ticketing.payments.Charge;
import ticketing.payments.Charge.Charged;
import ticketing.payments.Charge.Refused;
import ticketing.problem.Invalid;

class SandboxProcessorTest {

    private static final Amount PRICE = new Amount(1999, "USD");

    private final Books books = new Books();
    private final SandboxProcessor sandbox = new SandboxProcessor(books, Runnable::run);

    @Test
    void a_good_card_is_charged() {
        assertThat(answer(sandbox.charge("key", "tok_visa", PRICE))).isEqualTo(new Charged(books.charges.get("key")));
    }

    @Test
    void the_same_key_is_charged_once() {
        Charge first = answer(sandbox.charge("key", "tok_visa", PRICE));
        assertThat(answer(sandbox.charge("key", "tok_visa", PRICE))).isEqualTo(first);
    }

    @ParameterizedTest
    @ValueSource(strings = {"tok_chargeDeclined", "tok_chargeDeclinedInsufficientFunds"})
    void some_cards_are_declined(String token) {
        Refused refused = (Refused) answer(sandbox.charge("key", token, PRICE));
        assertThat(refused.reason()).isInstanceOf(CardDeclined.class);
        assertThat(books.charges).isEmpty();
    }

    @Test
    void any_other_token_is_unknown() {
        Refused refused = (Refused) answer(sandbox.charge("key", "tok_Visa", PRICE));
        assertThat(refused.reason()).isInstanceOf(Invalid.class);
        assertThat(books.charges).isEmpty();
    }

    @Test
    void an_unreachable_provider_never_answers_and_has_charged_nothing() {
        assertThat(sandbox.charge("key", "tok_unreachable", PRICE).toCompletableFuture())
                .isNotDone();
        assertThat(answer(sandbox.settle("key"))).isEmpty();
    }

    @Test
    void a_lost_answer_never_comes_though_the_card_was_charged() {
        assertThat(sandbox.charge("key", "tok_lostAnswer", PRICE).toCompletableFuture())
                .isNotDone();
        assertThat(answer(sandbox.settle("key"))).contains(books.charges.get("key"));
    }

    @Test
    void a_slow_card_is_not_charged_at_once() {
        assertThat(sandbox.charge("key", "tok_slow", PRICE).toCompletableFuture())
                .isNotDone();
        assertThat(books.charges).isEmpty();
    }

    @Test
    void once_settled_without_a_charge_a_key_is_never_charged() {
        assertThat(answer(sandbox.settle("key"))).isEmpty();
        assertThat(sandbox.charge("key", "tok_visa", PRICE).toCompletableFuture())
                .isCompletedExceptionally();
        assertThat(books.charges).isEmpty();
    }

    @Test
    void what_was_never_charged_is_not_refunded() {
        assertThat(sandbox.refund("key:refund", "ch_none", PRICE).toCompletableFuture())
                .isCompletedExceptionally();
    }

    private static <T> T answer(CompletionStage<T> stage) {
        CompletableFuture<T> future = stage.toCompletableFuture();
        assertThat(future).isCompleted();
        return future.join();
    }

    /** The ledger without a database. */
    private static final class Books extends SandboxLedger {
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
