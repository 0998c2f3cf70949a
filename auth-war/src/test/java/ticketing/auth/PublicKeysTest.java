package ticketing.auth;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWKSet;
import java.net.URL;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PublicKeysTest {

    @TempDir
    private Path folder;

    private KeyFiles files;
    private ECKey today;

    @BeforeEach
    void create_signing_key() throws Exception {
        files = new KeyFiles(folder);
        today = KeyFiles.key(Curve.P_256, "today");
    }

    @Test
    void the_public_keys_are_those_of_the_file_and_that_of_the_signing_key() throws Exception {
        ECKey tomorrow = KeyFiles.key(Curve.P_256, "tomorrow");
        URL published = files.write("jwks.json", new JWKSet(tomorrow).toString(false));

        JWKSet keys =
                JWKSet.parse(publicKeys(published, files.signingKey(today)).toJson());

        assertThat(keys.getKeys()).containsExactlyInAnyOrder(today.toPublicJWK(), tomorrow.toPublicJWK());
    }

    @Test
    void a_signing_key_that_the_file_contains_is_published_once() throws Exception {
        URL published = files.write("jwks.json", new JWKSet(today.toPublicJWK()).toString());

        JWKSet keys =
                JWKSet.parse(publicKeys(published, files.signingKey(today)).toJson());

        assertThat(keys.getKeys()).containsExactly(today.toPublicJWK());
    }

    private static PublicKeys publicKeys(URL published, SigningKey signing) {
        PublicKeys keys = new PublicKeys(published);
        keys.signingKey = signing;
        return keys;
    }
}
