package ticketing.chassis.problem;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import ticketing.chassis.request.Log;
import ticketing.chassis.service.Ids;

/** A failure of the service itself: logged once under an id; the caller gets only the id. */
final class Incident {

    private static final Logger LOG = Log.of(Incident.class);

    private Incident() {}

    static Problem log(Throwable failure) {
        String id = Ids.next();
        LOG.log(Level.ERROR, "Request failed unexpectedly, incident " + id, failure);
        String message = "Something went wrong. Tell us the incident " + id + " if it happens again";
        return new Problem("internal", 500, List.of(ErrorDetail.of(message)));
    }
}
