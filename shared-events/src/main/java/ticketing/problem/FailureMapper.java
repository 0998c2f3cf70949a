package ticketing.problem;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.concurrent.RejectedExecutionException;

/** Whatever nobody foresaw: a 500 that tells nothing but where to look. */
@Provider
public class FailureMapper implements ExceptionMapper<Throwable> {

    @Override
    public Response toResponse(Throwable failure) {
        return Answers.of(behind(failure));
    }

    /**
     * The container may have wrapped the domain's refusal in an exception of its own. One that takes no more work is
     * stopping, or too busy.
     */
    static Problem behind(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof Refusal refusal) {
                return problem(refusal);
            }
            if (cause instanceof RejectedExecutionException) {
                return problem(new Unavailable());
            }
        }
        return Incident.log(failure);
    }

    private static Problem problem(Refusal refusal) {
        return new Problem(refusal.slug(), Status.of(refusal), refusal.complaints());
    }
}
