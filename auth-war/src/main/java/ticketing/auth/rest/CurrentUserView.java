package ticketing.auth.rest;

import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import ticketing.chassis.identity.Session;

/** The caller. Clients require the member, which is null for an anonymous caller. */
public record CurrentUserView(
        @Schema(required = true, nullable = true) Caller currentUser) {

    /** Claims of the session's token; {@code iat} and {@code exp} in seconds since 1970. */
    public record Caller(
            @Schema(required = true) String id,
            @Schema(required = true) String email,
            @Schema(required = true) long iat,
            @Schema(required = true) long exp,
            @Schema(required = true) List<String> roles) {

        private static Caller of(Session session) {
            return new Caller(
                    session.userId(), session.email(), session.issuedAt(), session.expiresAt(), session.roles());
        }
    }

    static CurrentUserView of(Optional<Session> session) {
        return new CurrentUserView(session.map(Caller::of).orElse(null));
    }
}
