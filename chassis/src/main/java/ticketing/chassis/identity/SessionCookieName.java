package ticketing.chassis.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The session cookie's name: as configured on http, prefixed with {@code __Host-} on https. */
@ApplicationScoped
public class SessionCookieName {

    private static final String SECURE_PREFIX = "__Host-";

    private final String plain;

    protected SessionCookieName() {
        this(null);
    }

    @Inject
    SessionCookieName(@ConfigProperty(name = "mp.jwt.token.cookie") String plain) {
        this.plain = plain;
    }

    public String on(UriInfo uri) {
        return isSecure(uri) ? secure() : plain;
    }

    public String plain() {
        return plain;
    }

    public String secure() {
        return SECURE_PREFIX + plain;
    }

    public static boolean isSecure(UriInfo uri) {
        return "https".equals(uri.getBaseUri().getScheme());
    }
}
