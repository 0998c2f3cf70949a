package ticketing.auth.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonValue;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import jakarta.ws.rs.core.Response.Status;
import ticketing.auth.SessionTerms;
import ticketing.auth.SessionTokens;
import ticketing.auth.User;
import ticketing.identity.SessionCookieName;

/** Answers that put a session into the caller's browser, or take it out. Clients know the exact texts. */
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

    /** Begins a session, and shows the user who has it. */
    Response give(Status status, User user, boolean secure) {
        String session = tokens.begin(user) + "; Path=/; HttpOnly; SameSite=Lax; Max-Age="
                + terms.life().toSeconds();
        String cookie = secure ? name.secure() + "=" + session + "; Secure" : name.plain() + "=" + session;
        return Response.status(status)
                .header(HttpHeaders.SET_COOKIE, cookie)
                .entity(UserView.of(user))
                .build();
    }

    /** The plain name first, which clients look for; on https the prefixed one, which holds the session, too. */
    Response clear(boolean secure) {
        ResponseBuilder answer =
                Response.ok(JsonValue.EMPTY_JSON_OBJECT).header(HttpHeaders.SET_COOKIE, name.plain() + CLEAR);
        if (secure) {
            answer.header(HttpHeaders.SET_COOKIE, name.secure() + CLEAR_SECURE);
        }
        return answer.build();
    }
}
