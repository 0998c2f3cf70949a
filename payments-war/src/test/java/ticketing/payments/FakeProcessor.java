package ticketing.payments;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/** A processor that answers what the test told it, and remembers what it was asked. */
final class FakeProcessor implements CardProcessor {

    final List<String> asked = new ArrayList<>();
    CompletionStage<Charge> charge = new CompletableFuture<>();
    CompletionStage<Optional<String>> charged = new CompletableFuture<>();
    CompletionStage<Void> refunded = new CompletableFuture<>();

    @Override
    public String name() {
        return "fake";
    }

    @Override
    public CompletionStage<Charge> charge(String key, String token, Amount amount) {
        asked.add("charge " + key + " " + token + " " + amount.minorUnits());
        return charge;
    }

    @Override
    public CompletionStage<Optional<String>> settle(String key) {
        asked.add("settle " + key);
        return charged;
    }

    @Override
    public CompletionStage<Void> refund(String key, String reference, Amount amount) {
        asked.add("refund " + key + " " + reference + " " + amount.minorUnits());
        return refunded;
    }
}
