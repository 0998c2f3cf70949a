package ticketing.problem;

import com.github.f4b6a3.uuid.UuidCreator;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import ticketing.request.Log;

/** A failure of ours: it stands in the log once, under an id, and the caller gets nothing but the id. */
final class Incident {

    private static final Logger LOG = Log.of(Incident.class);

    private Incident() {}

    static Problem log(Throwable failure) {
        String id = UuidCreator.getTimeOrderedEpoch().toString();
        LOG.log(Level.ERROR, "Incident " + id, failure);
        String message = "Something went wrong. Tell us the incident " + id + " if it happens again";
        return new Problem("internal", 500, List.of(Complaint.of(message)));
    }
}
