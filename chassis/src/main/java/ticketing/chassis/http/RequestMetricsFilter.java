package ticketing.chassis.http;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.ext.Provider;
import java.time.Duration;
import java.util.Set;
import org.eclipse.microprofile.metrics.Tag;
import ticketing.chassis.metrics.Meters;

/** Measures the duration of API requests by method and status. Requests that the container refuses itself are missing. */
@Provider
@PreMatching
@ApplicationScoped
@Priority(0)
public class RequestMetricsFilter implements ContainerRequestFilter, ContainerResponseFilter {

    /** Any caller can invent a method, and each creates a metric that stays: so all others are counted as one. */
    private static final Set<String> METHODS = Set.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS");

    private static final String START = RequestMetricsFilter.class.getName();

    @Inject
    Meters meters;

    @Override
    public void filter(ContainerRequestContext request) {
        request.setProperty(START, System.nanoTime());
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (request.getProperty(START) instanceof Long start) {
            String method = METHODS.contains(request.getMethod()) ? request.getMethod() : "other";
            meters.time(
                    Duration.ofNanos(System.nanoTime() - start),
                    "ticketing_request_duration_seconds",
                    "Duration of API requests, by method and status of the response",
                    new Tag("method", method),
                    new Tag("status", String.valueOf(response.getStatus())));
        }
    }
}
