package ticketing.auth.rest;

import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import ticketing.identity.Session;

/** Who is calling. Clients look for the member, so that it is there and null for nobody. */
public record CallerView(
        @Schema(required = true, nullable = true) Caller currentUser) {

    /** What the session says; {@code iat} and {@code exp} in seconds since 1970. */
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

    static CallerView of(Optional<Session> session) {
        return new CallerView(session.map(Caller::of).orElse(null));
    }
}
