package ticketing.chassis.operators.rest;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;
import ticketing.chassis.identity.CurrentUser;
import ticketing.chassis.identity.Session;
import ticketing.chassis.problem.Refusals;

/** Implements {@link AdminOnly}. */
@Provider
@AdminOnly
@ApplicationScoped
@Priority(Priorities.AUTHORIZATION)
public class AdminOnlyFilter implements ContainerRequestFilter {

    private static final String ROLE = "admin";

    @Inject
    CurrentUser user;

    @Override
    public void filter(ContainerRequestContext request) {
        require(user.session().orElseThrow(Refusals::notSignedIn));
    }

    static void require(Session session) {
        if (!session.roles().contains(ROLE)) {
            throw Refusals.notAdministrator();
        }
    }
}
