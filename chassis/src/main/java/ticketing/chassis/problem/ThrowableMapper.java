package ticketing.chassis.problem;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.concurrent.RejectedExecutionException;

/** Maps refusals to their problems, and all other exceptions to 500 with an incident id; the details are only in the log. */
@Provider
public class ThrowableMapper implements ExceptionMapper<Throwable> {

    @Override
    public Response toResponse(Throwable failure) {
        return ProblemResponses.of(problem(failure));
    }

    /**
     * The container may have wrapped a refusal of the domain. A rejected execution means that the server is stopping or
     * overloaded: 503.
     */
    static Problem problem(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof Refusal refusal) {
                return ProblemStatus.of(refusal);
            }
            if (cause instanceof RejectedExecutionException) {
                return ProblemStatus.of(new Unavailable());
            }
        }
        return Incident.log(failure);
    }
}
