package ticketing.request;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.ext.Provider;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Set;

/** A line in the log for each request that may have changed something, and how it was answered. No query, no body. */
@Provider
@ApplicationScoped
public class Journal implements ContainerResponseFilter {

    private static final Logger JOURNAL = Log.journal();
    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

    /** An answer that took its time is given by another thread than that of the request. */
    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext answer) {
        if (!READING.contains(request.getMethod()) && request.getProperty(RequestFilter.ID) instanceof String id) {
            String path = request.getUriInfo().getRequestUri().getRawPath();
            Cause.request(id)
                    .wrap(() -> JOURNAL.log(Level.INFO, request.getMethod() + " " + path + " " + answer.getStatus()))
                    .run();
        }
    }
}
