package ticketing.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import javax.sql.DataSource;

/**
 * The service's own database, past JPA: by the patient pool that work in the background shares, and by the impatient one
 * of requests and listeners.
 */
@ApplicationScoped
public class Database {

    private DataSource background;
    private DataSource foreground;

    protected Database() {}

    @Inject
    Database(Service service) throws NamingException {
        background = InitialContext.doLookup("jdbc/" + service.name() + "-background");
        foreground = InitialContext.doLookup("jdbc/" + service.name());
    }

    /** Connections that give up within seconds, as requests do: for whoever asks on their behalf. */
    public DataSource foreground() {
        return foreground;
    }

    /** Connections that wait patiently: migrations, relay, sweeps; not for work that a caller waits for. */
    public DataSource background() {
        return background;
    }
}
