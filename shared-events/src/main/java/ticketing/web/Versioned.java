package ticketing.web;

import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;

/** A thing in one of its versions, under an entity tag that names the version. */
public final class Versioned {

    private Versioned() {}

    /** The thing; or 304 to a caller that has this version; or 412 to one that insists on another. */
    public static Response answer(Request request, Object thing, long version) {
        ResponseBuilder unmet = request.evaluatePreconditions(tag(version));
        if (unmet == null) {
            return Response.ok(thing).tag(tag(version)).build();
        }
        Response answer = unmet.tag(tag(version)).build();
        if (answer.getStatus() == Response.Status.PRECONDITION_FAILED.getStatusCode()) {
            throw new Changed();
        }
        return answer;
    }

    public static EntityTag tag(long version) {
        return new EntityTag(Long.toString(version));
    }
}
