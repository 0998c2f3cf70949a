package ticketing.system.broker;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import org.apache.activemq.artemis.api.core.SimpleString;
import org.apache.activemq.artemis.api.core.management.QueueControl;
import org.apache.activemq.artemis.core.server.ActiveMQServer;
import org.apache.activemq.artemis.core.server.management.ManagementService;

/**
 * Drains the queues of earlier releases, which had a dot in their name ({@code orders.tickets}), into those of today ({@code
 * orders-tickets}), and deletes them. Without a consumer they would keep a copy of every later event. A message is moved in
 * its own transaction and keeps its place, so the start after a crash continues.
 */
final class RenamedQueues {

    private static final Logger LOG = System.getLogger(RenamedQueues.class.getName());
    private static final int FLUSH_LIMIT = 1_000;

    private RenamedQueues() {}

    /** Call it before services connect: their events would otherwise arrive before older ones. */
    static void drain(ActiveMQServer broker) throws Exception {
        ManagementService management = broker.getManagementService();
        for (QueueControl queue : management.getQueueControls()) {
            QueueControl successor = management.getQueueControl(queue.getName().replace('.', '-'));
            if (isSuccessor(successor, queue)) {
                int moved = queue.moveMessages(FLUSH_LIMIT, null, successor.getName(), false);
                broker.destroyQueue(SimpleString.of(queue.getName()));
                LOG.log(
                        Level.INFO,
                        "Queue {0} was renamed: {1} messages moved to {2}",
                        queue.getName(),
                        moved,
                        successor.getName());
            }
        }
    }

    private static boolean isSuccessor(QueueControl successor, QueueControl queue) {
        return successor != null
                && !successor.getName().equals(queue.getName())
                && successor.getAddress().equals(queue.getAddress());
    }
}
