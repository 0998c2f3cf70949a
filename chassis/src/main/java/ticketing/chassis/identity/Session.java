package ticketing.chassis.identity;

import java.time.Instant;
import java.util.List;

/**
 * The claims of a session's token.
 *
 * @param sid the session's own id
 * @param issuedAt in seconds since 1970, as in the token
 * @param expiresAt in seconds since 1970, as in the token
 */
public record Session(String sid, String userId, String email, List<String> roles, long issuedAt, long expiresAt) {

    boolean isUnexpired(Instant now) {
        return now.getEpochSecond() < expiresAt;
    }
}
