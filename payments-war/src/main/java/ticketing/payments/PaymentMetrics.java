package ticketing.payments;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.metrics.Metadata;
import org.eclipse.microprofile.metrics.MetricRegistry;
import org.eclipse.microprofile.metrics.Tag;

/** Counters of payments. */
@ApplicationScoped
public class PaymentMetrics {

    private static final Tag SERVICE = new Tag("service", "payments");

    @Inject
    private MetricRegistry metrics;

    /** What a payer was told: {@code captured}, or the slug of the refusal. */
    void answered(String outcome) {
        count("ticketing_payments_total", "What payers were told, by outcome", new Tag("outcome", outcome));
    }

    /** How a payment that was left pending turned out: {@code captured} or {@code failed}. */
    void settled(PaymentStatus outcome) {
        count(
                "ticketing_payments_settled_total",
                "How payments ended that were pending, by outcome",
                new Tag("outcome", outcome.toString()));
    }

    void refunded() {
        count("ticketing_payments_refunded_total", "Refunds that the provider has confirmed");
    }

    private void count(String name, String description, Tag... tags) {
        Tag[] all = new Tag[tags.length + 1];
        System.arraycopy(tags, 0, all, 1, tags.length);
        all[0] = SERVICE;
        Metadata described =
                Metadata.builder().withName(name).withDescription(description).build();
        metrics.counter(described, all).inc();
    }
}
