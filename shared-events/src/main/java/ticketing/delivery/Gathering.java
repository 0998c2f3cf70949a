package ticketing.delivery;

import jakarta.jms.JMSException;
import jakarta.jms.Message;
import jakarta.jms.MessageConsumer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import ticketing.platform.Rest;

/**
 * Takes messages in groups: all that waits. After a group it rests a little, so that the next is as large: the busier the
 * machine is, the fewer commits do the events cost. A message alone waits a millisecond for company.
 */
final class Gathering {

    /** As many as are taken together, at most. */
    static final int FULL = 64;

    /** From the end of a group until the next is taken, at most. */
    private static final Duration LONGEST_REST = Duration.ofMillis(50);

    private static final long PATIENCE_MILLIS = 500;

    private final Rest rest = new Rest(LONGEST_REST);

    /** Waits for the first of them; none when nothing has come for half a second. */
    List<Message> from(MessageConsumer queue) throws JMSException {
        List<Message> group = new ArrayList<>();
        Message next = queue.receive(PATIENCE_MILLIS);
        while (next != null) {
            group.add(next);
            next = group.size() < FULL ? queue.receive(restMillis()) : null;
        }
        rest.workBegins();
        return group;
    }

    /** The group has been dealt with. */
    void end(List<Message> group) {
        rest.begins(group.size());
    }

    /** 1 at least: 0 would be for ever, and to ask the broker whether there is more costs as much. */
    private long restMillis() {
        return Math.max(1, TimeUnit.NANOSECONDS.toMillis(rest.leftNanos()));
    }
}
