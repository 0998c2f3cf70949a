package ticketing.auth.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import jakarta.ws.rs.core.UriInfo;
import ticketing.auth.SessionTerms;
import ticketing.auth.SessionTokens;
import ticketing.auth.User;
import ticketing.identity.SessionCookieName;

/** Puts a session into the caller's browser, and takes it out again. Written by hand: clients know the exact texts. */
@ApplicationScoped
public class SessionCookie {

    private static final String CLEAR = "=; path=/; expires=Thu, 01 Jan 1970 00:00:00 GMT; httponly";
    private static final String CLEAR_SECURE = "=; Path=/; HttpOnly; SameSite=Lax; Secure; Max-Age=0";

    private SessionCookieName name;
    private SessionTokens tokens;
    private SessionTerms terms;

    protected SessionCookie() {}

    @Inject
    SessionCookie(SessionCookieName name, SessionTokens tokens, SessionTerms terms) {
        this.name = name;
        this.tokens = tokens;
        this.terms = terms;
    }

    /** Begins a session for the user. */
    ResponseBuilder give(ResponseBuilder answer, User user, UriInfo uri) {
        String session = name.on(uri) + "=" + tokens.begin(user) + "; Path=/; HttpOnly; SameSite=Lax; Max-Age="
                + terms.life().toSeconds();
        return answer.header(HttpHeaders.SET_COOKIE, SessionCookieName.isSecure(uri) ? session + "; Secure" : session);
    }

    /** The plain name first, which clients look for; on https the prefixed one, which holds the session, too. */
    ResponseBuilder clear(ResponseBuilder answer, UriInfo uri) {
        answer.header(HttpHeaders.SET_COOKIE, name.plain() + CLEAR);
        return SessionCookieName.isSecure(uri)
                ? answer.header(HttpHeaders.SET_COOKIE, name.secure() + CLEAR_SECURE)
                : answer;
    }
}
