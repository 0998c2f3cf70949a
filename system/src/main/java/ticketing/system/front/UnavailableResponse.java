package ticketing.system.front;

import io.undertow.server.DefaultResponseListener;
import io.undertow.server.HttpServerExchange;
import io.undertow.util.Headers;
import io.undertow.util.StatusCodes;

/** The proxy's own response when no server responds: 503 with {@code Retry-After}, as a problem or as a page. */
final class UnavailableResponse implements DefaultResponseListener {

    private static final String PROBLEM = """
            {"type":"/problems/unavailable","title":"Service Unavailable","status":503,\
            "detail":"The service is not available. Try again in a moment.",\
            "errors":[{"message":"The service is not available. Try again in a moment."}]}""";

    private static final String PAGE = """
            <!doctype html><html lang="en"><meta charset="utf-8"><title>Back in a moment</title>\
            <h1>Back in a moment</h1><p>This page is not available right now. Please try again.</p></html>""";

    @Override
    public boolean handleDefaultResponse(HttpServerExchange exchange) {
        if (exchange.getStatusCode() < StatusCodes.BAD_REQUEST) {
            return false;
        }
        boolean api = exchange.getRequestURI().startsWith("/api/");
        exchange.setStatusCode(StatusCodes.SERVICE_UNAVAILABLE);
        exchange.getResponseHeaders()
                .put(Headers.RETRY_AFTER, "1")
                .put(Headers.CONTENT_TYPE, api ? "application/problem+json" : "text/html; charset=utf-8");
        exchange.getResponseSender().send(api ? PROBLEM : PAGE);
        return true;
    }
}
