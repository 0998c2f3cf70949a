package ticketing.chassis.identity;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;
import ticketing.chassis.problem.Refusals;

/** Implements {@link SignedIn}. */
@SignedIn
@Provider
@ApplicationScoped
@Priority(Priorities.AUTHORIZATION)
public class SignedInFilter implements ContainerRequestFilter {

    @Inject
    CurrentUser user;

    @Override
    public void filter(ContainerRequestContext request) {
        if (user.session().isEmpty()) {
            throw Refusals.notSignedIn();
        }
    }
}
