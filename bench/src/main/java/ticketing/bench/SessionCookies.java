package ticketing.bench;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.ParseException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.List;
import java.util.UUID;

/** Session cookies, signed with the installation's own key instead of thousands of sign-ups. */
final class SessionCookies {

    private final RSAKey key;
    private final RSASSASigner signer;

    private SessionCookies(RSAKey key, RSASSASigner signer) {
        this.key = key;
        this.signer = signer;
    }

    static SessionCookies of(Path signingKey) {
        try {
            RSAKey key = RSAKey.parse(Files.readString(signingKey));
            return new SessionCookies(key, new RSASSASigner(key));
        } catch (IOException | ParseException | JOSEException e) {
            throw new InvalidMeasurement("Cannot read the key that sessions are signed with: " + signingKey, e);
        }
    }

    /** The cookie of a new session of this user. */
    String cookie(String userId) {
        SignedJWT token = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(key.getKeyID()).build(), claims(userId));
        try {
            token.sign(signer);
        } catch (JOSEException e) {
            throw new InvalidMeasurement("Cannot sign a session", e);
        }
        return "session=" + token.serialize();
    }

    private static JWTClaimsSet claims(String userId) {
        Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
        return new JWTClaimsSet.Builder()
                .issuer("ticketing")
                .audience("ticketing")
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plus(12, ChronoUnit.HOURS)))
                .jwtID(UUID.randomUUID().toString())
                .claim("sid", UUID.randomUUID().toString())
                .subject(userId)
                .claim("upn", userId + "@example.com")
                .claim("groups", List.of("user"))
                .build();
    }
}
