package ticketing.chassis.database;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import ticketing.chassis.request.Log;
import ticketing.chassis.service.ServiceName;

/**
 * Initializes JPA's entity metadata at startup. Otherwise the first request would do so, and all requests would wait for
 * it: seconds, on a machine where several services start at once.
 */
@ApplicationScoped
class JpaWarmUp {

    private static final Logger LOG = Log.of(JpaWarmUp.class);

    @PersistenceContext
    EntityManager database;

    @Inject
    ServiceName service;

    void runAtStart(@Observes SchemaMigrated migrated) {
        try {
            database.createNativeQuery("select 1").getSingleResult();
        } catch (PersistenceException failure) {
            if (!SqlFailures.isConnectionLoss(failure)) {
                throw failure;
            }
            LOG.log(
                    Level.INFO,
                    "JPA of {0} is not initialized, its database is unavailable; the first request initializes it",
                    service.name());
        }
    }
}
