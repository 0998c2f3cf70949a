package ticketing.tickets.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.metrics.Metadata;
import org.eclipse.microprofile.metrics.MetricRegistry;
import org.eclipse.microprofile.metrics.Tag;
import ticketing.platform.Service;

/** How many tickets were listed for sale since the start, as a figure. */
@ApplicationScoped
public class Listed {

    private static final Metadata LISTED = Metadata.builder()
            .withName("ticketing_tickets_listed_total")
            .withDescription("Tickets that were listed for sale")
            .build();

    @Inject
    private MetricRegistry metrics;

    @Inject
    private Service service;

    void count() {
        metrics.counter(LISTED, new Tag("service", service.name())).inc();
    }
}
