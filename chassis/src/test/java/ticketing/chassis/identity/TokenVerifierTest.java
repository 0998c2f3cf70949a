package ticketing.chassis.identity;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import java.io.IOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TokenVerifierTest {

    private static final Instant NOW = Instant.now();

    @TempDir
    private Path folder;

    private ECKey key;
    private TokenVerifier tokens;

    @BeforeEach
    void keys() throws JOSEException, IOException {
        key = key("first");
        tokens = new TokenVerifier(publish(key), "ticketing", "ticketing");
        tokens.clock = Clock.fixed(NOW, ZoneOffset.UTC);
    }

    @Test
    void a_token_of_ours_is_a_session() throws JOSEException {
        assertThat(tokens.verify(signed(claims().build(), key))).hasValueSatisfying(session -> {
            assertThat(session.userId()).isEqualTo("user-1");
            assertThat(session.email()).isEqualTo("ann@example.com");
            assertThat(session.sid()).isEqualTo("sid-1");
            assertThat(session.roles()).containsExactly("user");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "a.b.c", "eyJhbGciOiJub25lIn0.e30.", "..", "\0"})
    void rubbish_is_nobody(String token) {
        assertThat(tokens.verify(token)).isEmpty();
    }

    @Test
    void a_token_signed_with_rsa_is_a_session_too() throws JOSEException, IOException {
        RSAKey rsa = new RSAKeyGenerator(2_048).keyID("rsa").generate();
        publish(key, rsa);
        SignedJWT token = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("rsa").build(), claims().build());
        token.sign(new RSASSASigner(rsa));

        assertThat(tokens.verify(token.serialize())).isPresent();
    }

    @Test
    void an_unsigned_token_is_nobody() {
        assertThat(tokens.verify(new PlainJWT(claims().build()).serialize())).isEmpty();
    }

    @Test
    void a_token_signed_with_the_public_key_as_a_secret_is_nobody() throws JOSEException {
        SignedJWT forged = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.HS256).keyID("first").build(), claims().build());
        forged.sign(new MACSigner(key.toPublicJWK().toJSONString().getBytes(StandardCharsets.UTF_8)));

        assertThat(tokens.verify(forged.serialize())).isEmpty();
    }

    @Test
    void a_tampered_token_is_nobody() throws JOSEException {
        String[] mine = signed(claims().build(), key).split("\\.");
        String[] other = signed(claims().subject("user-2").build(), key).split("\\.");

        assertThat(tokens.verify(mine[0] + "." + other[1] + "." + mine[2])).isEmpty();
    }

    @Test
    void an_expired_token_is_nobody() throws JOSEException {
        Date past = Date.from(NOW.minusSeconds(2));

        assertThat(tokens.verify(signed(claims().expirationTime(past).build(), key)))
                .isEmpty();
    }

    @Test
    void a_token_that_held_ends_with_its_time() throws JOSEException {
        String token = signed(claims().build(), key);
        assertThat(tokens.verify(token)).isPresent();

        tokens.clock = Clock.fixed(NOW.plus(Duration.ofHours(1)), ZoneOffset.UTC);

        assertThat(tokens.verify(token)).isEmpty();
    }

    @Test
    void a_token_that_held_needs_no_keys_for_a_while_and_no_other_gains_by_it() throws JOSEException, IOException {
        String token = signed(claims().build(), key);
        assertThat(tokens.verify(token)).isPresent();
        Files.delete(folder.resolve("jwks.json"));
        String[] parts = token.split("\\.");

        assertThat(tokens.verify(token)).isPresent();
        assertThat(tokens.verify(parts[0] + "." + parts[1] + ".")).isEmpty();
    }

    @Test
    void a_token_for_somebody_else_is_nobody() throws JOSEException {
        assertThat(tokens.verify(signed(claims().audience("other").build(), key)))
                .isEmpty();
        assertThat(tokens.verify(signed(claims().issuer("other").build(), key))).isEmpty();
        assertThat(tokens.verify(signed(claims().claim("sid", null).build(), key)))
                .isEmpty();
    }

    @Test
    void a_stranger_with_our_key_id_is_nobody() throws JOSEException {
        assertThat(tokens.verify(signed(claims().build(), key("first")))).isEmpty();
    }

    @Test
    void a_new_key_is_picked_up_without_a_restart() throws JOSEException, IOException {
        ECKey second = key("second");
        assertThat(tokens.verify(signed(claims().build(), key))).isPresent();

        publish(key, second);

        assertThat(tokens.verify(signed(claims().build(), second))).isPresent();
        assertThat(tokens.verify(signed(claims().build(), key))).isPresent();
    }

    private URL publish(JWK... keys) throws IOException {
        Path file = folder.resolve("jwks.json");
        Files.writeString(file, new JWKSet(List.of(keys)).toPublicJWKSet().toString());
        return file.toUri().toURL();
    }

    private static ECKey key(String id) throws JOSEException {
        return new ECKeyGenerator(Curve.P_256).keyID(id).generate();
    }

    private static JWTClaimsSet.Builder claims() {
        return new JWTClaimsSet.Builder()
                .issuer("ticketing")
                .audience("ticketing")
                .subject("user-1")
                .claim("upn", "ann@example.com")
                .claim("sid", "sid-1")
                .claim("groups", List.of("user"))
                .issueTime(Date.from(NOW))
                .expirationTime(Date.from(NOW.plus(Duration.ofHours(1))));
    }

    private static String signed(JWTClaimsSet claims, ECKey key) throws JOSEException {
        JWSHeader header =
                new JWSHeader.Builder(JWSAlgorithm.ES256).keyID(key.getKeyID()).build();
        SignedJWT token = new SignedJWT(header, claims);
        token.sign(new ECDSASigner(key));
        return token.serialize();
    }
}
