package ticketing.identity;

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
import ticketing.request.Log;

/**
 * Reads session tokens: signed by one of auth's keys, for us, and not expired. The keys come from
 * {@code mp.jwt.verify.publickey.location} and are read again when a token names one that is not known yet, so auth may
 * be down, and keys may change.
 *
 * <p>A signature costs as much as all else in a small request, or more. So a token that held is remembered for a minute,
 * as one text: whatever differs in a single character is verified anew, and so is all of it when the minute is over. A key
 * that is withdrawn counts for five minutes at most.
 */
@ApplicationScoped
public class Tokens {

    private static final Logger LOG = Log.of(Tokens.class);
    private static final Duration REMEMBERED = Duration.ofMinutes(1);
    private static final int MOST_REMEMBERED = 10_000;
    private static final long KEYS_LIVE_MILLIS = 240_000;
    private static final long KEYS_WAIT_MILLIS = 5_000;
    private static final long KEYS_PAUSE_MILLIS = 1_000;
    private static final Set<JWSAlgorithm> ALGORITHMS = Set.of(JWSAlgorithm.RS256, JWSAlgorithm.ES256);
    private static final Set<String> CLAIMS = Set.of("sid", "sub", "upn", "groups", "iat", "exp");

    private final DefaultJWTProcessor<SecurityContext> processor = new DefaultJWTProcessor<>();
    private final Cache<String, Session> remembered = Caffeine.newBuilder()
            .maximumSize(MOST_REMEMBERED)
            .expireAfterWrite(REMEMBERED)
            .build();

    @Inject
    Clock clock;

    protected Tokens() {}

    @Inject
    Tokens(
            @ConfigProperty(name = "mp.jwt.verify.publickey.location") URL keys,
            @ConfigProperty(name = "mp.jwt.verify.issuer") String issuer,
            @ConfigProperty(name = "mp.jwt.verify.audiences") String audience) {
        var source = JWKSourceBuilder.create(keys)
                .cache(KEYS_LIVE_MILLIS, KEYS_WAIT_MILLIS)
                .rateLimited(KEYS_PAUSE_MILLIS)
                .build();
        processor.setJWSKeySelector(new JWSVerificationKeySelector<>(ALGORITHMS, source));
        var expected = new JWTClaimsSet.Builder().issuer(issuer).build();
        var verifier = new DefaultJWTClaimsVerifier<SecurityContext>(audience, expected, CLAIMS);
        verifier.setMaxClockSkew(0);
        processor.setJWTClaimsSetVerifier(verifier);
    }

    /** The session of a token that holds; nothing for any other text. */
    public Optional<Session> verify(String token) {
        Optional<Session> known = Optional.ofNullable(remembered.getIfPresent(token));
        return known.or(() -> read(token)).filter(session -> session.isOpen(clock.instant()));
    }

    private Optional<Session> read(String token) {
        try {
            Session session = session(processor.process(token, null));
            remembered.put(token, session);
            return Optional.of(session);
        } catch (ParseException | BadJOSEException | IllegalArgumentException bad) {
            LOG.log(Level.DEBUG, "A token was refused", bad);
        } catch (JOSEException keysAway) {
            LOG.log(Level.WARNING, "The public keys for sessions could not be read: {0}", keysAway.getMessage());
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
