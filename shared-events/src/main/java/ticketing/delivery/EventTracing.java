package ticketing.delivery;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.context.Context;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Adds the handling of an event to the trace in which it was published. */
@ApplicationScoped
class EventTracing {

    @Inject
    Tracer tracer;

    /** Handles the event within its own request context, which events that the handler publishes then carry too. */
    boolean handleInSpan(IncomingMessage message, EventHandler handler) {
        Context context = message.requestContext().openTelemetryContext();
        Span span = start(message, context);
        try {
            return context.with(span)
                    .wrapSupplier(() -> handler.handle(message.event()))
                    .get();
        } catch (RuntimeException failure) {
            span.setStatus(StatusCode.ERROR);
            throw failure;
        } finally {
            span.end();
        }
    }

    private Span start(IncomingMessage message, Context parent) {
        return tracer.spanBuilder("process " + message.type())
                .setParent(parent)
                .setSpanKind(SpanKind.CONSUMER)
                .setAttribute("messaging.system", "jms")
                .setAttribute("messaging.operation", "process")
                .setAttribute("messaging.destination.name", message.topic().address())
                .setAttribute("messaging.message.id", message.eventId())
                .startSpan();
    }
}
