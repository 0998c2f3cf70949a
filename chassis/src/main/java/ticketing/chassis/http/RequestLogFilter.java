package ticketing.chassis.http;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.ext.Provider;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import ticketing.chassis.request.Log;
import ticketing.chassis.request.RequestContext;
import ticketing.chassis.request.RequestIdFilter;

/** Logs method, path and status of each request that may write; neither query nor body. */
@Provider
@ApplicationScoped
public class RequestLogFilter implements ContainerResponseFilter {

    private static final Logger JOURNAL = Log.journal();

    /** An asynchronous response is sent by another thread than that of the request. */
    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (!CrossSiteFilter.isSafe(request) && request.getProperty(RequestIdFilter.ID) instanceof String id) {
            String path = request.getUriInfo().getRequestUri().getRawPath();
            RequestContext.withRequestId(id)
                    .wrap(() -> JOURNAL.log(Level.INFO, request.getMethod() + " " + path + " " + response.getStatus()))
                    .run();
        }
    }
}
