package ticketing.chassis.problem;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** Adds a problem to refusals of JAX-RS itself (404, 405, 406, 415, …); their headers, such as {@code Allow}, stay. */
@Provider
public class WebApplicationExceptionMapper implements ExceptionMapper<WebApplicationException> {

    @Override
    public Response toResponse(WebApplicationException refusal) {
        int status = refusal.getResponse().getStatus();
        if (status < 400) {
            return refusal.getResponse();
        }
        Problem problem = status >= 500 && status != 503 ? Incident.log(refusal) : ProblemStatus.of(status);
        return ProblemResponses.with(Response.fromResponse(refusal.getResponse()), problem);
    }
}
