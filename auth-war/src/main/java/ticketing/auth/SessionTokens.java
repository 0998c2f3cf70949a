package ticketing.auth;

import com.nimbusds.jwt.JWTClaimsSet;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import ticketing.platform.Ids;

/** Begins sessions: tokens that any MicroProfile JWT service can check, each with an id of its own. */
@ApplicationScoped
public class SessionTokens {

    private SigningKey key;
    private SessionTerms terms;
    private Clock clock;

    protected SessionTokens() {}

    @Inject
    SessionTokens(SigningKey key, SessionTerms terms, Clock clock) {
        this.key = key;
        this.terms = terms;
        this.clock = clock;
    }

    /** A new session's token. */
    public String begin(User user) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        JWTClaimsSet claims = new JWTClaimsSet.Builder()
                .issuer(terms.issuer())
                .audience(terms.audience())
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plus(terms.life())))
                .jwtID(Ids.next())
                .claim("sid", Ids.next())
                .subject(user.id())
                .claim("upn", user.email())
                .claim("groups", user.roles())
                .build();
        return key.sign(claims).serialize();
    }
}
