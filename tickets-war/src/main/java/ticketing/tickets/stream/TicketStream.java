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
 * {@code GET /api/tickets/stream}: joins the audience, for anybody. A servlet, since JAX-RS would keep all that a client
 * does not read; described in {@code META-INF/openapi.yaml}.
 */
@WebServlet(urlPatterns = "/stream", asyncSupported = true)
public class TicketStream extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Audience audience;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!"GET".equals(request.getMethod())) {
            response.setHeader("Allow", "GET");
            response.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
        } else if (!new Accepts(Collections.list(request.getHeaders("Accept"))).events()) {
            response.sendError(HttpServletResponse.SC_NOT_ACCEPTABLE);
        } else if (audience.isClosed()) {
            response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        } else {
            open(request, response);
        }
    }

    private void open(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType(Accepts.EVENTS);
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("X-Accel-Buffering", "no");
        // From here: what another thread sends first would lie unsent until it sends again.
        response.flushBuffer();
        AsyncContext connection = request.startAsync();
        connection.setTimeout(0);
        audience.join(connection, Optional.ofNullable(request.getHeader("Last-Event-ID")));
    }
}
