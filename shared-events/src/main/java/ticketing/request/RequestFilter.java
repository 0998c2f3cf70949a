package ticketing.request;

import com.github.f4b6a3.uuid.UuidCreator;
import io.opentelemetry.context.Scope;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Gives each request an id under which all that it causes can be found in the logs: the caller's, in
 * {@code X-Request-Id}, or a new one. The answer tells it.
 */
@WebFilter(
        urlPatterns = "/*",
        asyncSupported = true,
        dispatcherTypes = {DispatcherType.REQUEST, DispatcherType.ERROR})
public class RequestFilter extends HttpFilter {

    static final String HEADER = "X-Request-Id";

    /** The attribute of the request that holds its id. */
    static final String ID = "ticketing.request";

    private static final long serialVersionUID = 1L;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String id = idOf(request);
        response.setHeader(HEADER, id);
        Scope scope = Cause.request(id).makeCurrent();
        try {
            chain.doFilter(request, response);
        } finally {
            scope.close();
        }
    }

    /** An error page belongs to the request that met the error. */
    private static String idOf(HttpServletRequest request) {
        if (request.getAttribute(ID) instanceof String known) {
            return known;
        }
        String id = Cause.possibleId(request.getHeader(HEADER))
                .orElseGet(() -> UuidCreator.getTimeOrderedEpoch().toString());
        request.setAttribute(ID, id);
        return id;
    }
}
