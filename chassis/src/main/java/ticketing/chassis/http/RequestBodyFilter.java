package ticketing.chassis.http;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.NotSupportedException;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import ticketing.chassis.problem.Refusals;

/** Checks the size, syntax and nesting of each body before the session is checked, as the order of checks requires. */
@Provider
@ApplicationScoped
@Priority(Priorities.AUTHENTICATION - 100)
public class RequestBodyFilter implements ContainerRequestFilter {

    private static final int MAX_BYTES = 65_536;

    @Override
    public void filter(ContainerRequestContext request) {
        if (!request.hasEntity()) {
            return;
        }
        byte[] body = read(request);
        if (body.length > MAX_BYTES) {
            throw Refusals.tooLarge(MAX_BYTES);
        }
        if (body.length > 0) {
            if (request.getMediaType() == null) {
                throw new NotSupportedException();
            }
            JsonSyntax.check(body);
        }
        request.setEntityStream(new ByteArrayInputStream(body));
    }

    /** A body that ends early, or is not compressed as its header declares, is malformed. */
    private static byte[] read(ContainerRequestContext request) {
        try {
            return request.getEntityStream().readNBytes(MAX_BYTES + 1);
        } catch (IOException unreadable) {
            throw Refusals.malformed("The body cannot be read");
        }
    }
}
