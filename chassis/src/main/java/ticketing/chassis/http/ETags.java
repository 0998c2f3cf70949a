package ticketing.chassis.http;

import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import ticketing.chassis.problem.Refusals;

/** Entity tags made from versions, and responses that depend on them. */
public final class ETags {

    private ETags() {}

    /** The entity with its tag; 304 if the caller has this version; 412 if it requires another. */
    public static Response respond(Request request, Object entity, long version) {
        ResponseBuilder unmet = request.evaluatePreconditions(tag(version));
        if (unmet == null) {
            return Response.ok(entity).tag(tag(version)).build();
        }
        Response response = unmet.tag(tag(version)).build();
        if (response.getStatus() == Response.Status.PRECONDITION_FAILED.getStatusCode()) {
            throw Refusals.changed();
        }
        return response;
    }

    public static EntityTag tag(long version) {
        return new EntityTag(Long.toString(version));
    }
}
