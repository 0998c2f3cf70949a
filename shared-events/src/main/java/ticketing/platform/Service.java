package ticketing.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Which service this is: {@code ticketing.service}, said by each WAR. Resources of the server are found by it. */
@ApplicationScoped
public class Service {

    private final String name;

    protected Service() {
        this(null);
    }

    @Inject
    public Service(@ConfigProperty(name = "ticketing.service") String name) {
        this.name = name;
    }

    public String name() {
        return name;
    }
}
