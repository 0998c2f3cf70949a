package ticketing.web;

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
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.microprofile.metrics.Metadata;
import org.eclipse.microprofile.metrics.MetricRegistry;
import org.eclipse.microprofile.metrics.Tag;
import org.eclipse.microprofile.metrics.Timer;
import ticketing.platform.Service;

/** How long the API took for its answers, by method and status. What the container refuses by itself is not among them. */
@Provider
@PreMatching
@ApplicationScoped
@Priority(0)
public class RequestFigures implements ContainerRequestFilter, ContainerResponseFilter {

    /** Anybody can invent a method, and a figure once made is kept: so all others are one. */
    private static final Set<String> METHODS = Set.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS");

    private static final String BEGIN = RequestFigures.class.getName();
    private static final Metadata DURATION = Metadata.builder()
            .withName("ticketing_request_duration_seconds")
            .withDescription("How long requests to the API took, by method and status of the answer")
            .build();

    @Inject
    private MetricRegistry metrics;

    @Inject
    private Service service;

    private final Map<Kind, Timer> timers = new ConcurrentHashMap<>();

    @Override
    public void filter(ContainerRequestContext request) {
        request.setProperty(BEGIN, System.nanoTime());
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext answer) {
        if (request.getProperty(BEGIN) instanceof Long begin) {
            timers.computeIfAbsent(Kind.of(request.getMethod(), answer.getStatus()), this::timer)
                    .update(Duration.ofNanos(System.nanoTime() - begin));
        }
    }

    private Timer timer(Kind kind) {
        return metrics.timer(
                DURATION,
                new Tag("service", service.name()),
                new Tag("method", kind.method()),
                new Tag("status", String.valueOf(kind.status())));
    }

    private record Kind(String method, int status) {

        static Kind of(String method, int status) {
            return new Kind(METHODS.contains(method) ? method : "other", status);
        }
    }
}
