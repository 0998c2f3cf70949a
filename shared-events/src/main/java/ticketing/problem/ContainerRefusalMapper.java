package ticketing.problem;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** What JAX-RS itself refused: 404, 405, 406, 415 and the like. Its headers, such as {@code Allow}, stay. */
@Provider
public class ContainerRefusalMapper implements ExceptionMapper<WebApplicationException> {

    @Override
    public Response toResponse(WebApplicationException refusal) {
        int status = refusal.getResponse().getStatus();
        if (status < 400) {
            return refusal.getResponse();
        }
        Problem problem = status >= 500 && status != 503 ? Incident.log(refusal) : Status.bare(status);
        return Answers.with(Response.fromResponse(refusal.getResponse()), problem);
    }
}
