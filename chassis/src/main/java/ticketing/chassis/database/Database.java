package ticketing.chassis.database;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import javax.sql.DataSource;
import ticketing.chassis.service.ServiceName;

/** The two data sources of the service's own database. For SQL use {@link Sql}. */
@ApplicationScoped
public class Database {

    @Inject
    ServiceName service;

    private DataSource background;
    private DataSource foreground;

    @PostConstruct
    void lookUp() {
        try {
            background = InitialContext.doLookup("jdbc/" + service.name() + "-background");
            foreground = InitialContext.doLookup("jdbc/" + service.name());
        } catch (NamingException missing) {
            throw new IllegalStateException("The server has no data source of " + service.name(), missing);
        }
    }

    /** Connections with timeouts of seconds: for requests, and for consumers of events. */
    public DataSource foreground() {
        return foreground;
    }

    /** Connections with long timeouts: for migrations, relay and sweeps, never for work that a caller waits for. */
    public DataSource background() {
        return background;
    }
}
