package ticketing.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import javax.sql.DataSource;

/**
 * The service's own database, by the patient pool that work in the background shares: migrations, relay, sweeps,
 * probes. Requests and listeners reach the same database through JPA and a pool of their own.
 */
@ApplicationScoped
public class Database {

    private DataSource background;

    protected Database() {}

    @Inject
    Database(Service service) throws NamingException {
        background = InitialContext.doLookup("jdbc/" + service.name() + "-background");
    }

    /** Connections that wait patiently; not for work that a caller waits for. */
    public DataSource background() {
        return background;
    }
}
