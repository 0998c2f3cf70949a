package ticketing.auth;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.metrics.Metadata;
import org.eclipse.microprofile.metrics.MetricRegistry;
import org.eclipse.microprofile.metrics.Tag;
import ticketing.platform.Service;

/** The figure that shows somebody who tries passwords: sign-ins by result. */
@ApplicationScoped
public class SignIns {

    private static final Metadata SIGN_INS = Metadata.builder()
            .withName("ticketing_sign_ins_total")
            .withDescription("Sign-ins, by result")
            .build();

    @Inject
    private MetricRegistry metrics;

    @Inject
    private Service service;

    void count(boolean succeeded) {
        Tag result = new Tag("result", succeeded ? "succeeded" : "refused");
        metrics.counter(SIGN_INS, new Tag("service", service.name()), result).inc();
    }
}
