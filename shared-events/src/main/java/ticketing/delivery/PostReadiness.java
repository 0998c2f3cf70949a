package ticketing.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import ticketing.platform.Service;
import ticketing.survey.Surveyor;

/** Tells how the post goes. Always ready: requests need no broker, and events wait in the outbox. */
@Readiness
@ApplicationScoped
public class PostReadiness implements HealthCheck {

    @Inject
    private Service service;

    @Inject
    private BrokerProbe broker;

    @Inject
    private Surveyor surveyor;

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named(service.name() + "-post")
                .up()
                .withData("brokerReachable", broker.isReachable())
                .withData("outboxPending", Math.round(surveyor.figure(PostSurvey.PENDING)))
                .withData("outboxOldestAgeSeconds", Math.round(surveyor.figure(PostSurvey.OLDEST_AGE)))
                .withData("deadLetters", Math.round(surveyor.figure(PostSurvey.DEAD_LETTERS)))
                .build();
    }
}
