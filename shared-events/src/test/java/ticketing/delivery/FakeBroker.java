package ticketing.delivery;

import jakarta.jms.Connection;
import jakarta.jms.ConnectionFactory;
import jakarta.jms.Message;
import jakarta.jms.MessageConsumer;
import jakarta.jms.Session;
import jakarta.jms.TextMessage;
import java.lang.reflect.Proxy;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** A broker with one queue, and a record of what was committed and rolled back. */
final class FakeBroker {

    final List<String> done = new ArrayList<>();
    final Deque<Message> waiting = new ArrayDeque<>();
    /** Runs when a consumer receives and no message is waiting. */
    Runnable whenEmpty = () -> {};

    ConnectionFactory factory() {
        return fake(ConnectionFactory.class);
    }

    static Message message() {
        return (Message) Proxy.newProxyInstance(
                FakeBroker.class.getClassLoader(), new Class<?>[] {TextMessage.class}, (proxy, method, given) -> null);
    }

    private <T> T fake(Class<T> type) {
        return type.cast(Proxy.newProxyInstance(
                FakeBroker.class.getClassLoader(),
                new Class<?>[] {type},
                (proxy, method, given) -> answer(method.getName())));
    }

    private Object answer(String method) {
        if (method.equals("commit") || method.equals("rollback")) {
            done.add(method);
        }
        return switch (method) {
            case "createConnection" -> fake(Connection.class);
            case "createSession" -> fake(Session.class);
            case "createSharedDurableConsumer" -> fake(MessageConsumer.class);
            case "receive" -> receive();
            default -> null;
        };
    }

    private Message receive() {
        if (waiting.isEmpty()) {
            whenEmpty.run();
        }
        return waiting.poll();
    }
}
