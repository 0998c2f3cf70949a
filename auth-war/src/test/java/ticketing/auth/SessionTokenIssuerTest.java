package ticketing.auth;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.crypto.ECDSAVerifier;
import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.SignedJWT;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SessionTokenIssuerTest {

    private static final Instant NOW = Instant.parse("2026-05-04T10:15:30.987Z");

    @TempDir
    private Path folder;

    @Test
    void a_token_has_the_claims_that_microprofile_jwt_requires() throws Exception {
        ECKey key = KeyFiles.key(Curve.P_256, "today");
        User user = user();

        SignedJWT token = SignedJWT.parse(issuer(key).issue(user));

        assertThat(token.verify(new ECDSAVerifier(key.toPublicJWK()))).isTrue();
        assertThat(token.getHeader().toJSONObject())
                .containsOnly(Map.entry("alg", "ES256"), Map.entry("typ", "JWT"), Map.entry("kid", "today"));
        assertThat(token.getJWTClaimsSet().toJSONObject())
                .containsEntry("iss", "ticketing")
                .containsEntry("aud", "shops")
                .containsEntry("iat", NOW.getEpochSecond())
                .containsEntry("exp", NOW.getEpochSecond() + 3600)
                .containsEntry("sub", user.id())
                .containsEntry("upn", "Ada@example.com")
                .containsEntry("groups", List.of("user"))
                .containsKeys("sid", "jti");
    }

    @Test
    void an_rsa_key_signs_with_rs256() throws Exception {
        RSAKey key = new RSAKeyGenerator(2_048).keyID("today").generate();

        SignedJWT token = SignedJWT.parse(issuer(key).issue(user()));

        assertThat(token.getHeader().getAlgorithm()).isEqualTo(JWSAlgorithm.RS256);
        assertThat(token.verify(new RSASSAVerifier(key.toPublicJWK()))).isTrue();
    }

    @Test
    void the_token_of_an_administrator_has_the_role() throws Exception {
        User administrator = User.administrator(new EmailAddress("Ada@example.com"), PasswordHash.unmatchable());

        SignedJWT token =
                SignedJWT.parse(issuer(KeyFiles.key(Curve.P_256, "today")).issue(administrator));

        assertThat(token.getJWTClaimsSet().getStringListClaim("groups")).containsExactly("user", "admin");
    }

    @Test
    void each_token_has_a_session_id_of_its_own() throws Exception {
        SessionTokenIssuer issuer = issuer(KeyFiles.key(Curve.P_256, "today"));
        User user = user();

        assertThat(sid(issuer.issue(user))).isNotEqualTo(sid(issuer.issue(user)));
    }

    private SessionTokenIssuer issuer(JWK key) throws Exception {
        SessionTokenIssuer issuer = new SessionTokenIssuer("ticketing", "shops", Duration.ofHours(1));
        issuer.key = new KeyFiles(folder).signingKey(key);
        issuer.clock = Clock.fixed(NOW, ZoneOffset.UTC);
        return issuer;
    }

    private static User user() {
        return new User(new EmailAddress("Ada@example.com"), PasswordHash.unmatchable());
    }

    private static String sid(String token) throws Exception {
        return SignedJWT.parse(token).getJWTClaimsSet().getStringClaim("sid");
    }
}
