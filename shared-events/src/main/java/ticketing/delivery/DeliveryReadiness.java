package ticketing.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import ticketing.chassis.metrics.SqlGauges;
import ticketing.chassis.service.ServiceName;
import ticketing.delivery.outbox.BrokerProbe;

/** Reports the state of delivery. Always up: requests need no broker, and events stay in the outbox meanwhile. */
@Readiness
@ApplicationScoped
public class DeliveryReadiness implements HealthCheck {

    @Inject
    ServiceName service;

    @Inject
    BrokerProbe broker;

    @Inject
    SqlGauges gauges;

    @Override
    public HealthCheckResponse call() {
        // The released name of the check: alerts and clients may use it.
        return HealthCheckResponse.named(service.name() + "-post")
                .up()
                .withData("brokerReachable", broker.isReachable())
                .withData("outboxPending", Math.round(gauges.value(DeliveryGauges.PENDING)))
                .withData("outboxOldestAgeSeconds", Math.round(gauges.value(DeliveryGauges.OLDEST_AGE)))
                .withData("deadLetters", Math.round(gauges.value(DeliveryGauges.DEAD_LETTERS)))
                .build();
    }
}
