package ticketing.problem;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import java.nio.charset.StandardCharsets;

/** Problems as JAX-RS answers. */
final class Answers {

    /** Seconds after which a caller of something unavailable may come again. */
    static final String RETRY_AFTER = "2";

    private Answers() {}

    static Response of(Problem problem) {
        return with(Response.status(problem.status()), problem);
    }

    static Response with(ResponseBuilder answer, Problem problem) {
        if (problem.status() == 503) {
            answer.header(HttpHeaders.RETRY_AFTER, RETRY_AFTER);
        }
        // Bytes: the problem is the same whichever media types the caller would accept.
        return answer.type(Problem.MEDIA_TYPE)
                .entity(problem.toJson().toString().getBytes(StandardCharsets.UTF_8))
                .build();
    }
}
