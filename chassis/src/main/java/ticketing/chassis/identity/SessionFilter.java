package ticketing.chassis.identity;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.Cookie;
import jakarta.ws.rs.ext.Provider;

/** Authenticates the caller by the session cookie. With an invalid cookie the caller is anonymous; that is no error. */
@Provider
@ApplicationScoped
@Priority(Priorities.AUTHENTICATION)
public class SessionFilter implements ContainerRequestFilter {

    @Inject
    SessionCookieName cookieName;

    @Inject
    TokenVerifier tokens;

    @Inject
    EndedSessions endedSessions;

    @Inject
    CurrentUser user;

    @Override
    public void filter(ContainerRequestContext request) {
        Cookie cookie = request.getCookies().get(cookieName.on(request.getUriInfo()));
        if (cookie != null) {
            tokens.verify(cookie.getValue())
                    .filter(session -> !endedSessions.contains(session.sid()))
                    .ifPresent(user::authenticate);
        }
    }
}
