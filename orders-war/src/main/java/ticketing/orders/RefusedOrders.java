package ticketing.orders;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.metrics.Metadata;
import org.eclipse.microprofile.metrics.MetricRegistry;
import org.eclipse.microprofile.metrics.Tag;
import ticketing.platform.Service;
import ticketing.problem.Refusal;
import ticketing.problem.Refusal.Kind;

/** Counts the orders that were not taken, by reason. A ticket that nobody knows is no reason: it may be on its way. */
@ApplicationScoped
class RefusedOrders {

    private static final Metadata REFUSED = Metadata.builder()
            .withName("ticketing_orders_refused_total")
            .withDescription("Orders that were not taken, by reason")
            .build();

    @Inject
    private MetricRegistry metrics;

    @Inject
    private Service service;

    void count(Refusal refusal) {
        if (refusal.kind() != Kind.UNKNOWN) {
            metrics.counter(REFUSED, new Tag("service", service.name()), new Tag("reason", refusal.slug()))
                    .inc();
        }
    }
}
