package ticketing.identity;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.Cookie;
import jakarta.ws.rs.ext.Provider;

/** Knows the caller by the session cookie. A cookie that does not hold makes the caller nobody, and is no error. */
@Provider
@ApplicationScoped
@Priority(Priorities.AUTHENTICATION)
public class SessionFilter implements ContainerRequestFilter {

    @Inject
    private SessionCookieName cookieName;

    @Inject
    private Tokens tokens;

    @Inject
    private EndedSessions endedSessions;

    @Inject
    private CurrentUser user;

    @Override
    public void filter(ContainerRequestContext request) {
        Cookie cookie = request.getCookies().get(cookieName.on(request.getUriInfo()));
        if (cookie != null) {
            tokens.verify(cookie.getValue())
                    .filter(session -> !endedSessions.contains(session.sid()))
                    .ifPresent(user::is);
        }
    }
}
