package ticketing.web;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.NotSupportedException;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;
import java.io.ByteArrayInputStream;
import java.io.IOException;

/** Looks at each body before anybody asks who sent it: its size, its syntax, its depth. */
@Provider
@ApplicationScoped
@Priority(Priorities.AUTHENTICATION - 100)
public class BodyFilter implements ContainerRequestFilter {

    private static final int MOST_BYTES = 65_536;

    @Override
    public void filter(ContainerRequestContext request) {
        if (!request.hasEntity()) {
            return;
        }
        byte[] body = read(request);
        if (body.length > MOST_BYTES) {
            throw new TooLarge(MOST_BYTES);
        }
        if (body.length > 0) {
            if (request.getMediaType() == null) {
                throw new NotSupportedException();
            }
            JsonSyntax.check(body);
        }
        request.setEntityStream(new ByteArrayInputStream(body));
    }

    /** What ends too early, or is not compressed as its header says, is the sender's fault. */
    private static byte[] read(ContainerRequestContext request) {
        try {
            return request.getEntityStream().readNBytes(MOST_BYTES + 1);
        } catch (IOException unreadable) {
            throw new Malformed("The body cannot be read");
        }
    }
}
