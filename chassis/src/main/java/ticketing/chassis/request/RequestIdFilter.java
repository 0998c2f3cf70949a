package ticketing.chassis.request;

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
 * Assigns each request an id, the caller's {@code X-Request-Id} or a new one, which all log lines of the request carry. The
 * response has it in the same header.
 */
@WebFilter(
        urlPatterns = "/*",
        asyncSupported = true,
        dispatcherTypes = {DispatcherType.REQUEST, DispatcherType.ERROR})
public class RequestIdFilter extends HttpFilter {

    static final String HEADER = "X-Request-Id";

    /** The attribute of the request that holds its id. */
    public static final String ID = "ticketing.request";

    private static final long serialVersionUID = 1L;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String id = idOf(request);
        response.setHeader(HEADER, id);
        Scope scope = RequestContext.withRequestId(id).makeCurrent();
        try {
            chain.doFilter(request, response);
        } finally {
            scope.close();
        }
    }

    /** An error page keeps the id of the request that failed. Not by Ids: this package depends on no other. */
    private static String idOf(HttpServletRequest request) {
        if (request.getAttribute(ID) instanceof String known) {
            return known;
        }
        String id = RequestContext.validId(request.getHeader(HEADER))
                .orElseGet(() -> UuidCreator.getTimeOrderedEpoch().toString());
        request.setAttribute(ID, id);
        return id;
    }
}
