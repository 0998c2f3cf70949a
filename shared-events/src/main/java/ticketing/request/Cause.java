package ticketing.request;

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
 * Why something happens: the request that began it, and its place in a trace. It stays with a thread by the
 * {@link Context}, and goes on with what is written down: events, deadlines, payments.
 *
 * @param requestId under which the request stands in all logs; null when no request began it, or none that is known
 * @param traceparent the place in the trace as W3C Trace Context writes it; null when there is no trace
 */
public record Cause(String requestId, String traceparent) {

    private static final ContextKey<String> REQUEST = ContextKey.named("ticketing.request");
    private static final Pattern POSSIBLE = Pattern.compile("[A-Za-z0-9._-]{1,64}");
    private static final String TRACEPARENT = "traceparent";
    private static final W3CTraceContextPropagator TRACES = W3CTraceContextPropagator.getInstance();

    /** Why the calling thread does what it does. */
    public static Cause current() {
        Context context = Context.current();
        Map<String, String> headers = new HashMap<>();
        TRACES.inject(context, headers, Map::put);
        return new Cause(context.get(REQUEST), headers.get(TRACEPARENT));
    }

    /** The calling thread's context, for work that this request began. */
    public static Context request(String id) {
        return Context.current().with(REQUEST, id);
    }

    /** The id that somebody else gives a request; nothing when it is none that we would write into a log. */
    public static Optional<String> possibleId(String given) {
        return Optional.ofNullable(given).filter(id -> POSSIBLE.matcher(id).matches());
    }

    /** The context of what happens because of it. */
    public Context context() {
        Context context = TRACES.extract(Context.root(), this, new Headers());
        return requestId == null ? context : context.with(REQUEST, requestId);
    }

    private static final class Headers implements TextMapGetter<Cause> {

        @Override
        public Iterable<String> keys(Cause cause) {
            return List.of(TRACEPARENT);
        }

        @Override
        public String get(Cause cause, String name) {
            return TRACEPARENT.equals(name) ? cause.traceparent : null;
        }
    }
}
