package ticketing.chassis.http;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;
import java.net.URI;
import java.util.Locale;
import java.util.Set;
import ticketing.chassis.problem.Refusals;

/**
 * Refuses unsafe requests that a browser sends for a page of another site, by {@code Sec-Fetch-Site} or else
 * {@code Origin}. Scheme, host and port are those that the client sees; the server's configuration decides which proxies
 * are trusted.
 */
@Provider
@ApplicationScoped
@Priority(Priorities.AUTHENTICATION - 200)
public class CrossSiteFilter implements ContainerRequestFilter {

    private static final Set<String> SAFE_METHODS = Set.of("GET", "HEAD", "OPTIONS");
    private static final Set<String> OWN_PAGES = Set.of("same-origin", "none");

    @Override
    public void filter(ContainerRequestContext request) {
        if (!isSafe(request) && isForeign(request)) {
            throw Refusals.crossSite();
        }
    }

    /** Whether the request's method changes nothing. */
    static boolean isSafe(ContainerRequestContext request) {
        return SAFE_METHODS.contains(request.getMethod());
    }

    private static boolean isForeign(ContainerRequestContext request) {
        String site = request.getHeaderString("Sec-Fetch-Site");
        if (site != null) {
            return !OWN_PAGES.contains(site.toLowerCase(Locale.ROOT));
        }
        String origin = request.getHeaderString("Origin");
        return origin != null
                && !origin.equalsIgnoreCase(ownOrigin(request.getUriInfo().getBaseUri()));
    }

    private static String ownOrigin(URI base) {
        boolean isDefault = base.getPort() == -1 || base.getPort() == ("https".equals(base.getScheme()) ? 443 : 80);
        return base.getScheme() + "://" + base.getHost() + (isDefault ? "" : ":" + base.getPort());
    }
}
