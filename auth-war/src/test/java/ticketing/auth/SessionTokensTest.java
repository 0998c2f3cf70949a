package ticketing.auth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.crypto.ECDSAVerifier;
import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.SignedJWT;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SessionTokensTest {

    private static final Instant NOW = Instant.parse("2026-05-04T10:15:30.987Z");

    @TempDir
    private Path folder;

    @Test
    void a_token_says_what_microprofile_jwt_asks_for() throws Exception {
        ECKey key = key(Curve.P_256, "today");
        SessionTokens tokens = tokens(key);
        User user = user();

        SignedJWT token = SignedJWT.parse(tokens.begin(user));

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
    void an_rsa_key_signs_as_well() throws Exception {
        RSAKey key = new RSAKeyGenerator(2_048).keyID("today").generate();

        SignedJWT token = SignedJWT.parse(tokens(key).begin(user()));

        assertThat(token.getHeader().getAlgorithm()).isEqualTo(JWSAlgorithm.RS256);
        assertThat(token.verify(new RSASSAVerifier(key.toPublicJWK()))).isTrue();
    }

    @Test
    void a_token_of_an_administrator_says_so() throws Exception {
        User administrator = User.administrator(new EmailAddress("Ada@example.com"), PasswordHash.ofNobody());

        SignedJWT token = SignedJWT.parse(tokens(key(Curve.P_256, "today")).begin(administrator));

        assertThat(token.getJWTClaimsSet().getStringListClaim("groups")).containsExactly("user", "admin");
    }

    @Test
    void each_session_is_another_one() throws Exception {
        SessionTokens tokens = tokens(key(Curve.P_256, "today"));
        User user = user();

        assertThat(sid(tokens.begin(user))).isNotEqualTo(sid(tokens.begin(user)));
    }

    @Test
    void a_key_that_cannot_sign_our_tokens_is_refused_at_the_start() throws Exception {
        JWK onAnotherCurve = key(Curve.P_384, "today");
        JWK withoutAnId = new ECKeyGenerator(Curve.P_256).generate();
        JWK publicOnly = key(Curve.P_256, "today").toPublicJWK();

        for (JWK unusable : List.of(onAnotherCurve, withoutAnId, publicOnly)) {
            URL location = write("key.json", unusable.toJSONString());
            assertThatIllegalStateException().isThrownBy(() -> new SigningKey(location));
        }
    }

    @Test
    void the_public_keys_are_those_of_the_file_and_the_one_that_signs() throws Exception {
        ECKey today = key(Curve.P_256, "today");
        ECKey tomorrow = key(Curve.P_256, "tomorrow");
        URL published = write("jwks.json", new JWKSet(tomorrow).toString(false));

        JWKSet keys = JWKSet.parse(new PublicKeys(published, signingKey(today)).toJson());

        assertThat(keys.getKeys()).containsExactlyInAnyOrder(today.toPublicJWK(), tomorrow.toPublicJWK());
    }

    @Test
    void the_key_that_signs_is_told_once() throws Exception {
        ECKey today = key(Curve.P_256, "today");
        URL published = write("jwks.json", new JWKSet(today.toPublicJWK()).toString());

        JWKSet keys = JWKSet.parse(new PublicKeys(published, signingKey(today)).toJson());

        assertThat(keys.getKeys()).containsExactly(today.toPublicJWK());
    }

    private SessionTokens tokens(JWK key) throws Exception {
        SessionTerms terms = new SessionTerms("ticketing", "shops", Duration.ofHours(1));
        return new SessionTokens(signingKey(key), terms, Clock.fixed(NOW, ZoneOffset.UTC));
    }

    private SigningKey signingKey(JWK key) throws Exception {
        return new SigningKey(write("key.json", key.toJSONString()));
    }

    private URL write(String name, String json) throws Exception {
        return Files.writeString(folder.resolve(name), json).toUri().toURL();
    }

    private static ECKey key(Curve curve, String id) throws Exception {
        return new ECKeyGenerator(curve).keyID(id).generate();
    }

    private static User user() {
        return new User(new EmailAddress("Ada@example.com"), PasswordHash.ofNobody());
    }

    private static String sid(String token) throws Exception {
        return SignedJWT.parse(token).getJWTClaimsSet().getStringClaim("sid");
    }
}
