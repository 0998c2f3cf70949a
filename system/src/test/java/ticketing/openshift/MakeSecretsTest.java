package ticketing.openshift;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import java.io.StringReader;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import ticketing.system.Secrets;
import ticketing.system.Services;

class MakeSecretsTest {

    private final MadeSecrets made = MadeSecrets.once();

    @Test
    void each_service_has_a_database_role_and_a_broker_user_of_its_name() {
        assertThat(Services.ALL).allSatisfy(service -> {
            assertThat(made.value(service + "-database", "username")).isEqualTo(service);
            assertThat(made.value(service + "-broker", "username")).isEqualTo(service);
        });
    }

    @Test
    void the_broker_knows_every_service_by_the_password_that_the_service_has_and_gives_it_its_own_role()
            throws Exception {
        Properties users = properties("users.properties");
        Properties roles = properties("roles.properties");

        assertThat(users.keySet()).isEqualTo(roles.keySet()).containsExactlyInAnyOrderElementsOf(Services.ALL);
        assertThat(Services.ALL).allSatisfy(service -> {
            assertThat(users.getProperty(service)).isEqualTo(made.value(service + "-broker", "password"));
            assertThat(roles.getProperty(service)).isEqualTo(service);
        });
        assertThat(made.value("broker-jaas-config", "login.config")).contains("users.properties", "roles.properties");
    }

    @Test
    void no_two_passwords_are_the_same_and_none_comes_again() {
        List<String> passwords = Stream.of(made, MadeSecrets.make())
                .flatMap(MakeSecretsTest::passwords)
                .toList();

        assertThat(passwords)
                .doesNotHaveDuplicates()
                .hasSize(24)
                .allSatisfy(password -> assertThat(password).matches("[A-Za-z0-9_-]{32}"));
    }

    @Test
    void the_first_administrator_has_an_address() {
        assertThat(made.value("first-administrator", "email")).isEqualTo(Secrets.ADMINISTRATOR_EMAIL);
    }

    @Test
    void what_the_signing_key_signs_the_public_keys_verify() throws Exception {
        RSAKey signing = RSAKey.parse(made.value("session-signing-key", "key.json"));
        JWKSet published = JWKSet.parse(made.value("session-public-keys", "jwks.json"));
        JWSObject token = new JWSObject(new JWSHeader(JWSAlgorithm.RS256), new Payload("who"));
        token.sign(new RSASSASigner(signing));

        assertThat(published.getKeys()).containsExactly(signing.toPublicJWK());
        assertThat(token.verify(new RSASSAVerifier(published.getKeys().get(0).toRSAKey())))
                .isTrue();
        assertThat(signing.getKeyID()).isEqualTo(signing.computeThumbprint().toString());
        assertThat(signing.getAlgorithm()).isEqualTo(JWSAlgorithm.RS256);
    }

    @Test
    void the_public_keys_hold_nothing_private() {
        assertThat(made.value("session-public-keys", "jwks.json")).doesNotContain("\"d\"");
    }

    private Properties properties(String key) throws Exception {
        Properties properties = new Properties();
        properties.load(new StringReader(made.value("broker-jaas-config", key)));
        return properties;
    }

    private static Stream<String> passwords(MadeSecrets secrets) {
        return Stream.concat(
                Services.ALL.stream()
                        .flatMap(service -> Stream.of(
                                secrets.value(service + "-database", "password"),
                                secrets.value(service + "-broker", "password"))),
                Stream.of(secrets.value("order-codes", "key"), secrets.value("first-administrator", "password")));
    }
}
