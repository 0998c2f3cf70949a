package ticketing.chassis.request;

import io.opentelemetry.api.trace.propagation.W3CTraceContextPropagator;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.ContextKey;
import io.opentelemetry.context.propagation.TextMapGetter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The request that started some work, and its trace. Bound to the thread by OpenTelemetry's {@link Context}, and stored with
 * events, deadlines and payments, so that later work belongs to the same request.
 *
 * @param requestId the request's id in all logs; null when no request started the work, or an unknown one
 * @param traceparent the trace context in the form of W3C Trace Context; null when there is no trace
 */
public record RequestContext(String requestId, String traceparent) {

    private static final ContextKey<String> REQUEST = ContextKey.named("ticketing.request");
    private static final Pattern VALID = Pattern.compile("[A-Za-z0-9._-]{1,64}");
    private static final String TRACEPARENT = "traceparent";
    private static final W3CTraceContextPropagator TRACES = W3CTraceContextPropagator.getInstance();

    /** The context of the calling thread. */
    public static RequestContext current() {
        Context context = Context.current();
        Map<String, String> headers = new HashMap<>();
        TRACES.inject(context, headers, Map::put);
        return new RequestContext(context.get(REQUEST), headers.get(TRACEPARENT));
    }

    /** The calling thread's context, with the id of the request that it works for. */
    public static Context withRequestId(String id) {
        return Context.current().with(REQUEST, id);
    }

    /** Validates a request id from outside: empty when it must not be written into a log. */
    public static Optional<String> validId(String given) {
        return Optional.ofNullable(given).filter(id -> VALID.matcher(id).matches());
    }

    /** The OpenTelemetry context for work that belongs to this request. */
    public Context openTelemetryContext() {
        Context context = TRACES.extract(Context.root(), this, new Headers());
        return requestId == null ? context : context.with(REQUEST, requestId);
    }

    private static final class Headers implements TextMapGetter<RequestContext> {

        @Override
        public Iterable<String> keys(RequestContext request) {
            return List.of(TRACEPARENT);
        }

        @Override
        public String get(RequestContext request, String name) {
            return TRACEPARENT.equals(name) ? request.traceparent : null;
        }
    }
}
