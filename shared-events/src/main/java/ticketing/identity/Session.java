package ticketing.identity;

import java.time.Instant;
import java.util.List;

/**
 * What a session's token says.
 *
 * @param sid the session's own id
 * @param issuedAt in seconds since 1970, as in the token
 * @param expiresAt in seconds since 1970, as in the token
 */
public record Session(String sid, String userId, String email, List<String> roles, long issuedAt, long expiresAt) {

    boolean isOpen(Instant now) {
        return now.getEpochSecond() < expiresAt;
    }
}
