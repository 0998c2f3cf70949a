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

/** All requests of a run with their outcomes, in the order of their responses. Thread-safe. */
public final class History {

    private final Queue<Operation> operations = new ConcurrentLinkedQueue<>();
    private final Map<Outcome, LongAdder> counts = new EnumMap<>(Outcome.class);

    public History() {
        for (Outcome outcome : Outcome.values()) {
            counts.put(outcome, new LongAdder());
        }
    }

    /** Sends the request and records it with its outcome and duration. */
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

    /** The requests of one kind that were acknowledged with 2xx. */
    public List<Operation> done(String kind) {
        return operations.stream().filter(operation -> operation.isDone(kind)).toList();
    }

    /** How many requests had this outcome so far. */
    public long count(Outcome outcome) {
        return counts.get(outcome).sum();
    }
}
