package ticketing.delivery;

import jakarta.jms.JMSException;
import jakarta.jms.Message;
import jakarta.jms.MessageConsumer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import ticketing.chassis.batching.Linger;

/**
 * Receives messages in batches of up to {@value #MAX_BATCH}. Waits for each further message for the linger, one millisecond
 * at least, which grows with the load, so that events cost fewer commits. For one thread.
 */
final class MessageBatcher {

    static final int MAX_BATCH = 64;

    /** From the end of a batch to the start of the next. */
    private static final Duration MAX_LINGER = Duration.ofMillis(50);

    private static final long RECEIVE_TIMEOUT_MILLIS = 500;

    private final Linger linger = new Linger(MAX_LINGER);

    /** Waits for the first message; empty when none arrives within half a second. */
    List<Message> receive(MessageConsumer consumer) throws JMSException {
        List<Message> batch = new ArrayList<>();
        Message next = consumer.receive(RECEIVE_TIMEOUT_MILLIS);
        while (next != null) {
            batch.add(next);
            next = batch.size() < MAX_BATCH ? consumer.receive(lingerMillis()) : null;
        }
        linger.batchStarts();
        return batch;
    }

    /** Starts the linger after a processed batch. */
    void end(List<Message> batch) {
        linger.batchEnds(batch.size());
    }

    /** 1 at least: 0 means without a timeout, and {@code receiveNoWait} is a round trip to the broker too. */
    private long lingerMillis() {
        return Math.max(1, TimeUnit.NANOSECONDS.toMillis(linger.remainingNanos()));
    }
}
