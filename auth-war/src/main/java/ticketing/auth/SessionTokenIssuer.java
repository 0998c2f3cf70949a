package ticketing.auth;

import com.nimbusds.jwt.JWTClaimsSet;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import ticketing.chassis.service.Ids;

/** Issues session tokens, which any MicroProfile JWT service can verify. */
@ApplicationScoped
public class SessionTokenIssuer {

    @Inject
    SigningKey key;

    @Inject
    Clock clock;

    private String issuer;
    private String audience;
    private Duration lifetime;

    protected SessionTokenIssuer() {}

    @Inject
    SessionTokenIssuer(
            @ConfigProperty(name = "mp.jwt.verify.issuer") String issuer,
            @ConfigProperty(name = "mp.jwt.verify.audiences") String audience,
            @ConfigProperty(name = "ticketing.session.lifetime") Duration lifetime) {
        this.issuer = issuer;
        this.audience = audience;
        this.lifetime = lifetime;
    }

    /** How long a token is valid. */
    public Duration lifetime() {
        return lifetime;
    }

    /** Returns a signed token with a new session id. */
    public String issue(User user) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        JWTClaimsSet claims = new JWTClaimsSet.Builder()
                .issuer(issuer)
                .audience(audience)
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plus(lifetime)))
                .jwtID(Ids.next())
                .claim("sid", Ids.next())
                .subject(user.id())
                .claim("upn", user.email())
                .claim("groups", user.roles())
                .build();
        return key.sign(claims).serialize();
    }
}
