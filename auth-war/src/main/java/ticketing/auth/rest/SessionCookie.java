package ticketing.auth.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonValue;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import jakarta.ws.rs.core.Response.Status;
import ticketing.auth.SessionTokenIssuer;
import ticketing.auth.User;
import ticketing.chassis.identity.SessionCookieName;

/** Responses that set or clear the session cookie. Clients depend on the exact texts. */
@ApplicationScoped
public class SessionCookie {

    private static final String CLEAR = "=; path=/; expires=Thu, 01 Jan 1970 00:00:00 GMT; httponly";
    private static final String CLEAR_SECURE = "=; Path=/; HttpOnly; SameSite=Lax; Secure; Max-Age=0";

    @Inject
    SessionCookieName name;

    @Inject
    SessionTokenIssuer issuer;

    /** Starts a session, and responds with the user. */
    Response set(Status status, User user, boolean secure) {
        String session = issuer.issue(user) + "; Path=/; HttpOnly; SameSite=Lax; Max-Age="
                + issuer.lifetime().toSeconds();
        String cookie = secure ? name.secure() + "=" + session + "; Secure" : name.plain() + "=" + session;
        return Response.status(status)
                .header(HttpHeaders.SET_COOKIE, cookie)
                .entity(UserView.of(user))
                .build();
    }

    /** Clears the plain name first, which clients require; on https also the prefixed one, which has the session. */
    Response clear(boolean secure) {
        ResponseBuilder response =
                Response.ok(JsonValue.EMPTY_JSON_OBJECT).header(HttpHeaders.SET_COOKIE, name.plain() + CLEAR);
        if (secure) {
            response.header(HttpHeaders.SET_COOKIE, name.secure() + CLEAR_SECURE);
        }
        return response.build();
    }
}
