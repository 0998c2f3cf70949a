package ticketing.auth;

import com.nimbusds.jwt.JWTClaimsSet;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import ticketing.chassis.service.Ids;

/** Issues session tokens, which any MicroProfile JWT service can verify. */
@ApplicationScoped
public class SessionTokenIssuer {

    @Inject
    SigningKey key;

    @Inject
    SessionSettings settings;

    @Inject
    Clock clock;

    /** Returns a signed token with a new session id. */
    public String issue(User user) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        JWTClaimsSet claims = new JWTClaimsSet.Builder()
                .issuer(settings.issuer())
                .audience(settings.audience())
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plus(settings.lifetime())))
                .jwtID(Ids.next())
                .claim("sid", Ids.next())
                .subject(user.id())
                .claim("upn", user.email())
                .claim("groups", user.roles())
                .build();
        return key.sign(claims).serialize();
    }
}
