package ticketing.chaos.client;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Supplier;

/** Everything that was asked of the shop, and what came of it, in the order in which the answers came. */
public final class History {

    private final Queue<Operation> operations = new ConcurrentLinkedQueue<>();
    private final Map<Outcome, LongAdder> counts = new EnumMap<>(Outcome.class);

    public History() {
        for (Outcome outcome : Outcome.values()) {
            counts.put(outcome, new LongAdder());
        }
    }

    /** Does it, and writes it down. */
    ShopResponse record(String actor, ShopRequest request, Supplier<ShopResponse> sending) {
        Instant begun = Instant.now();
        ShopResponse reply = sending.get();
        Duration took = Duration.between(begun, Instant.now());
        String subject = request.subject().orElseGet(() -> idIn(reply));
        counts.get(reply.outcome()).increment();
        operations.add(new Operation(begun, took, actor, request.kind(), reply, subject, request.detailIn(reply)));
        return reply;
    }

    private static String idIn(ShopResponse reply) {
        return reply.isDone() && reply.body().startsWith("{") ? reply.json().getString("id", "") : "";
    }

    public List<Operation> all() {
        return List.copyOf(operations);
    }

    /** What was done for certain. */
    public List<Operation> done(String kind) {
        return operations.stream().filter(operation -> operation.isDone(kind)).toList();
    }

    /** How often this was the end so far. */
    public long count(Outcome outcome) {
        return counts.get(outcome).sum();
    }
}
