package ticketing.chassis.identity;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.proc.DefaultJWTClaimsVerifier;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.URL;
import java.text.ParseException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import ticketing.chassis.request.Log;

/**
 * Verifies session tokens: signature, issuer, audience, expiry. The public keys come from
 * {@code mp.jwt.verify.publickey.location} and are read again when a token names an unknown key, so auth may be down, and
 * keys may be rotated. Thread-safe.
 *
 * <p>Verifying a signature costs as much as the rest of a small request. So a valid token is cached for a minute under its
 * full text. A withdrawn key is accepted for five minutes at most.
 */
@ApplicationScoped
class TokenVerifier {

    private static final Logger LOG = Log.of(TokenVerifier.class);
    private static final Duration CACHED = Duration.ofMinutes(1);
    private static final int MAX_CACHED = 10_000;
    private static final long KEYS_CACHED_MILLIS = 240_000;
    private static final long KEYS_TIMEOUT_MILLIS = 5_000;
    private static final long KEYS_MIN_INTERVAL_MILLIS = 1_000;
    private static final Set<JWSAlgorithm> ALGORITHMS = Set.of(JWSAlgorithm.RS256, JWSAlgorithm.ES256);
    private static final Set<String> CLAIMS = Set.of("sid", "sub", "upn", "groups", "iat", "exp");

    private final DefaultJWTProcessor<SecurityContext> processor = new DefaultJWTProcessor<>();
    private final Cache<String, Session> cache = Caffeine.newBuilder()
            .maximumSize(MAX_CACHED)
            .expireAfterWrite(CACHED)
            .build();

    @Inject
    Clock clock;

    protected TokenVerifier() {}

    @Inject
    TokenVerifier(
            @ConfigProperty(name = "mp.jwt.verify.publickey.location") URL keys,
            @ConfigProperty(name = "mp.jwt.verify.issuer") String issuer,
            @ConfigProperty(name = "mp.jwt.verify.audiences") String audience) {
        var source = JWKSourceBuilder.create(keys)
                .cache(KEYS_CACHED_MILLIS, KEYS_TIMEOUT_MILLIS)
                .rateLimited(KEYS_MIN_INTERVAL_MILLIS)
                .build();
        processor.setJWSKeySelector(new JWSVerificationKeySelector<>(ALGORITHMS, source));
        var expected = new JWTClaimsSet.Builder().issuer(issuer).build();
        var verifier = new DefaultJWTClaimsVerifier<SecurityContext>(audience, expected, CLAIMS);
        verifier.setMaxClockSkew(0);
        processor.setJWTClaimsSetVerifier(verifier);
    }

    /** Returns the session of a valid token; empty for any other text. */
    public Optional<Session> verify(String token) {
        Optional<Session> known = Optional.ofNullable(cache.getIfPresent(token));
        return known.or(() -> read(token)).filter(session -> session.isUnexpired(clock.instant()));
    }

    private Optional<Session> read(String token) {
        try {
            Session session = session(processor.process(token, null));
            cache.put(token, session);
            return Optional.of(session);
        } catch (ParseException | BadJOSEException | IllegalArgumentException bad) {
            LOG.log(Level.DEBUG, "A session token is invalid", bad);
        } catch (JOSEException keysUnavailable) {
            LOG.log(
                    Level.WARNING,
                    "Public keys for sessions could not be read; tokens with unknown keys are refused: {0}",
                    keysUnavailable.getMessage());
        }
        return Optional.empty();
    }

    private static Session session(JWTClaimsSet claims) throws ParseException {
        List<String> roles = claims.getStringListClaim("groups");
        return new Session(
                claims.getStringClaim("sid"),
                claims.getSubject(),
                claims.getStringClaim("upn"),
                List.copyOf(roles),
                claims.getIssueTime().toInstant().getEpochSecond(),
                claims.getExpirationTime().toInstant().getEpochSecond());
    }
}
