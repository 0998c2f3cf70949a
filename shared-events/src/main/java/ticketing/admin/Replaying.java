package ticketing.admin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Optional;
import ticketing.platform.Outage;
import ticketing.platform.Service;
import ticketing.problem.NotFound;
import ticketing.problem.Refusal;
import ticketing.request.Log;

/**
 * Lets a service hear once more what it set aside, when what was in the way is gone. Around the transaction, and not in
 * it, because a failure may show as late as in the commit.
 */
@ApplicationScoped
public class Replaying {

    private static final Logger JOURNAL = Log.journal();

    private Clearing clearing;
    private Service service;

    protected Replaying() {}

    @Inject
    Replaying(Clearing clearing, Service service) {
        this.clearing = clearing;
        this.service = service;
    }

    /**
     * Returns {@code applied}, {@code duplicate} or {@code stale}.
     *
     * @throws Refusal when there is no such message, or it fails again; then it stays where it is
     */
    public String replay(String id, Intervention by) {
        String result = attempt(id, by).orElseThrow(NotFound::new);
        JOURNAL.log(Level.INFO, "{0} heard again what it had set aside as {1}: {2}", service.name(), id, result);
        return result;
    }

    private Optional<String> attempt(String id, Intervention by) {
        try {
            return clearing.hearAgain(id, by);
        } catch (RuntimeException failure) {
            if (Outage.isBehind(failure)) {
                throw failure;
            }
            throw new ReplayFailed(failure);
        }
    }
}
