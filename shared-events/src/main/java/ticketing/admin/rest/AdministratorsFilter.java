package ticketing.admin.rest;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;
import ticketing.identity.CurrentUser;
import ticketing.identity.NotSignedIn;
import ticketing.identity.Session;

/** Keeps the promise of {@link ForAdministrators}. */
@Provider
@ForAdministrators
@ApplicationScoped
@Priority(Priorities.AUTHORIZATION)
public class AdministratorsFilter implements ContainerRequestFilter {

    private static final String ROLE = "admin";

    @Inject
    private CurrentUser user;

    @Override
    public void filter(ContainerRequestContext request) {
        require(user.session().orElseThrow(NotSignedIn::new));
    }

    static void require(Session session) {
        if (!session.roles().contains(ROLE)) {
            throw new NotAdministrator();
        }
    }
}
