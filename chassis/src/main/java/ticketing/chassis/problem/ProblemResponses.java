package ticketing.chassis.problem;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import java.nio.charset.StandardCharsets;

/** Problems as JAX-RS responses. */
final class ProblemResponses {

    /** Seconds after which the caller of an unavailable service may retry. */
    static final String RETRY_AFTER = "2";

    private ProblemResponses() {}

    static Response of(Problem problem) {
        return with(Response.status(problem.status()), problem);
    }

    static Response with(ResponseBuilder response, Problem problem) {
        if (problem.status() == 503) {
            response.header(HttpHeaders.RETRY_AFTER, RETRY_AFTER);
        }
        // As bytes: a problem is sent as JSON even if the caller accepts other media types alone.
        return response.type(Problem.MEDIA_TYPE)
                .entity(problem.toJson().toString().getBytes(StandardCharsets.UTF_8))
                .build();
    }
}
