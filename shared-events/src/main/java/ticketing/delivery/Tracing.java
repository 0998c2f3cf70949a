package ticketing.delivery;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.context.Context;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.function.BooleanSupplier;

/** Makes what an event causes part of the trace in which it was announced. Without a trace it costs next to nothing. */
@ApplicationScoped
public class Tracing {

    @Inject
    private Tracer tracer;

    /** Does the work within the event's own context, and so whatever is announced by it belongs there too. */
    boolean within(Received letter, BooleanSupplier work) {
        Context cause = letter.cause().context();
        Span span = begin(letter, cause);
        try {
            return cause.with(span).wrapSupplier(work::getAsBoolean).get();
        } catch (RuntimeException failure) {
            span.setStatus(StatusCode.ERROR);
            throw failure;
        } finally {
            span.end();
        }
    }

    private Span begin(Received letter, Context cause) {
        String topic = letter.topic().address();
        return tracer.spanBuilder("process " + letter.type())
                .setParent(cause)
                .setSpanKind(SpanKind.CONSUMER)
                .setAttribute("messaging.system", "jms")
                .setAttribute("messaging.operation", "process")
                .setAttribute("messaging.destination.name", topic)
                .setAttribute("messaging.message.id", letter.id())
                .startSpan();
    }
}
