package ticketing.problem;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** Whatever nobody foresaw: a 500 that tells nothing but where to look. */
@Provider
public class FailureMapper implements ExceptionMapper<Throwable> {

    @Override
    public Response toResponse(Throwable failure) {
        return Answers.of(refusalBehind(failure));
    }

    /** The container may have wrapped the domain's refusal in an exception of its own. */
    private static Problem refusalBehind(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof Refusal refusal) {
                return new Problem(refusal.slug(), Status.of(refusal), refusal.complaints());
            }
        }
        return Incident.log(failure);
    }
}
