package ticketing.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import ticketing.request.Log;

/**
 * Has JPA learn the entities while the service starts. It would do so at the first request, and let all requests wait:
 * seconds, on a machine where much starts at once.
 */
@ApplicationScoped
public class Mappings {

    private static final Logger LOG = Log.of(Mappings.class);

    @PersistenceContext
    private EntityManager database;

    @Inject
    private Service service;

    void learnAtStart(@Observes Migrated migrated) {
        try {
            database.createNativeQuery("select 1").getSingleResult();
        } catch (PersistenceException failure) {
            if (!Outage.isBehind(failure)) {
                throw failure;
            }
            LOG.log(Level.INFO, "JPA learns the entities of {0} at the first request", service.name());
        }
    }
}
