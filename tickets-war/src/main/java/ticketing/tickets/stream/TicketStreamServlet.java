package ticketing.tickets.stream;

import jakarta.inject.Inject;
import jakarta.servlet.AsyncContext;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.Optional;

/**
 * {@code GET /api/tickets/stream}: adds the client to the subscribers. A servlet, since JAX-RS would buffer without bound for
 * a client that does not read; documented in {@code META-INF/openapi.yaml}.
 */
@WebServlet(urlPatterns = "/stream", asyncSupported = true)
public class TicketStreamServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient Subscribers subscribers;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!"GET".equals(request.getMethod())) {
            response.setHeader("Allow", "GET");
            response.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
        } else if (!new AcceptHeader(Collections.list(request.getHeaders("Accept"))).acceptsEvents()) {
            response.sendError(HttpServletResponse.SC_NOT_ACCEPTABLE);
        } else if (subscribers.isClosed()) {
            response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        } else {
            open(request, response);
        }
    }

    private void open(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType(AcceptHeader.EVENTS);
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("X-Accel-Buffering", "no");
        // From this thread: the first bytes that another thread writes would stay buffered until its next flush.
        response.flushBuffer();
        AsyncContext connection = request.startAsync();
        connection.setTimeout(0);
        subscribers.join(connection, Optional.ofNullable(request.getHeader("Last-Event-ID")));
    }
}
