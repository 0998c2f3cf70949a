package ticketing.tickets.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.metrics.MetricRegistry;
import org.eclipse.microprofile.metrics.Tag;
import ticketing.platform.Service;

/** How many tickets were listed for sale since the start, as a figure. */
@ApplicationScoped
public class Listed {

    @Inject
    private MetricRegistry metrics;

    @Inject
    private Service service;

    void count() {
        metrics.counter("ticketing_tickets_listed_total", new Tag("service", service.name()))
                .inc();
    }
}
