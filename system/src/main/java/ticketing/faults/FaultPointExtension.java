package ticketing.faults;

import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.spi.Extension;
import jakarta.enterprise.inject.spi.ProcessAnnotatedType;
import java.util.Map;

/** Adds {@link FaultPoint} to methods of the services, by the names of classes and methods. */
public class FaultPointExtension implements Extension {

    private static final Map<String, String> METHODS = Map.of(
            "ticketing.delivery.outbox.Outbox", "publish",
            "ticketing.delivery.outbox.DirectSendOutbox", "publish",
            "ticketing.delivery.outbox.OutboxRelayBatch", "send",
            "ticketing.delivery.outbox.EventSender", "send",
            "ticketing.delivery.InboxTransaction", "handleAll",
            "ticketing.delivery.Inbox", "receive",
            "ticketing.expiration.SchedulingExpirations", "publish",
            "ticketing.payments.provider.SandboxLedger", "charge");

    <T> void mark(@Observes ProcessAnnotatedType<T> type) {
        String method = METHODS.get(type.getAnnotatedType().getJavaClass().getName());
        if (method != null) {
            type.configureAnnotatedType()
                    .filterMethods(each -> each.getJavaMember().getName().equals(method))
                    .forEach(each -> each.add(FaultPoint.Literal.INSTANCE));
        }
    }
}
