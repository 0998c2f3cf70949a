package ticketing.chassis.request;

import static org.assertj.core.api.Assertions.assertThat;

import io.opentelemetry.context.Context;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RequestContextTest {

    private static final RequestContext NONE = new RequestContext(null, null);
    private static final RequestContext PURCHASE =
            new RequestContext("purchase-1", "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01");

    @Test
    void what_nobody_asked_for_has_no_cause() {
        assertThat(RequestContext.current()).isEqualTo(NONE);
    }

    @Test
    void what_happens_within_its_context_has_the_same_cause() {
        assertThat(PURCHASE.openTelemetryContext()
                        .wrapSupplier(RequestContext::current)
                        .get())
                .isEqualTo(PURCHASE);
        assertThat(NONE.openTelemetryContext()
                        .wrapSupplier(RequestContext::current)
                        .get())
                .isEqualTo(NONE);
    }

    @Test
    void afterwards_the_thread_has_no_cause_any_more() {
        PURCHASE.openTelemetryContext().wrap(() -> {}).run();

        assertThat(RequestContext.current()).isEqualTo(NONE);
    }

    @Test
    void a_request_is_part_of_the_trace_that_it_came_in() {
        Context request = PURCHASE.openTelemetryContext()
                .wrapSupplier(() -> RequestContext.withRequestId("next"))
                .get();

        assertThat(request.wrapSupplier(RequestContext::current).get())
                .isEqualTo(new RequestContext("next", PURCHASE.traceparent()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "no trace", "00-0-0-01", "00-00000000000000000000000000000000-b7ad6b7169203331-01"})
    void what_is_no_trace_is_none(String traceparent) {
        RequestContext cause = new RequestContext("a", traceparent);

        assertThat(cause.openTelemetryContext()
                        .wrapSupplier(RequestContext::current)
                        .get())
                .isEqualTo(new RequestContext("a", null));
    }

    @Test
    void a_request_may_be_named_by_its_caller() {
        assertThat(RequestContext.validId("7f-A_b.9")).contains("7f-A_b.9");
        assertThat(RequestContext.validId("x".repeat(64))).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "a b", "a\nb", "{0}", "ä", "a=b"})
    void what_would_confuse_a_log_names_nothing(String id) {
        assertThat(RequestContext.validId(id)).isEmpty();
    }

    @Test
    void a_name_is_no_longer_than_an_id() {
        assertThat(RequestContext.validId("x".repeat(65))).isEmpty();
        assertThat(RequestContext.validId(null)).isEmpty();
    }
}
