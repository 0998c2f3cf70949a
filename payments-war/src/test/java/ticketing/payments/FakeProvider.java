package ticketing.payments;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/** A provider with the responses that a test has set; none by default. Records its calls. */
final class FakeProvider implements PaymentProvider {

    final List<String> calls = new ArrayList<>();
    CompletionStage<ChargeResult> charge = new CompletableFuture<>();
    CompletionStage<Optional<String>> charged = new CompletableFuture<>();
    CompletionStage<Void> refunded = new CompletableFuture<>();

    @Override
    public String name() {
        return "fake";
    }

    @Override
    public CompletionStage<ChargeResult> charge(String key, String token, Amount amount) {
        calls.add("charge " + key + " " + token + " " + amount.minorUnits());
        return charge;
    }

    @Override
    public CompletionStage<Optional<String>> resolve(String key) {
        calls.add("resolve " + key);
        return charged;
    }

    @Override
    public CompletionStage<Void> refund(String key, String reference, Amount amount) {
        calls.add("refund " + key + " " + reference + " " + amount.minorUnits());
        return refunded;
    }
}
