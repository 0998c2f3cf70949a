package ticketing.chaos;

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
final class History {

    private final Queue<Operation> operations = new ConcurrentLinkedQueue<>();
    private final Map<Outcome, LongAdder> counts = new EnumMap<>(Outcome.class);

    History() {
        for (Outcome outcome : Outcome.values()) {
            counts.put(outcome, new LongAdder());
        }
    }

    /** Does it, and writes it down. */
    Reply record(String actor, Request request, Supplier<Reply> sending) {
        Instant begun = Instant.now();
        Reply reply = sending.get();
        Duration took = Duration.between(begun, Instant.now());
        String subject = request.subject().orElseGet(() -> idIn(reply));
        counts.get(reply.outcome()).increment();
        operations.add(new Operation(begun, took, actor, request.kind(), reply, subject, request.detailIn(reply)));
        return reply;
    }

    private static String idIn(Reply reply) {
        return reply.isDone() && reply.body().startsWith("{") ? reply.json().getString("id", "") : "";
    }

    List<Operation> all() {
        return List.copyOf(operations);
    }

    /** What was done for certain. */
    List<Operation> done(String kind) {
        return operations.stream().filter(operation -> operation.isDone(kind)).toList();
    }

    /** How often this was the end so far. */
    long count(Outcome outcome) {
        return counts.get(outcome).sum();
    }
}
