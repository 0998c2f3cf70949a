package ticketing.chassis.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The name of this service, {@code ticketing.service}, set by each WAR. Server resources are looked up under it. */
@ApplicationScoped
public class ServiceName {

    private final String name;

    protected ServiceName() {
        this(null);
    }

    @Inject
    public ServiceName(@ConfigProperty(name = "ticketing.service") String name) {
        this.name = name;
    }

    public String name() {
        return name;
    }
}
