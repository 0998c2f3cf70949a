package ticketing.auth;

import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import java.net.URL;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SigningKeyTest {

    @TempDir
    private Path folder;

    @Test
    void a_key_that_cannot_sign_tokens_fails_the_start() throws Exception {
        JWK onAnotherCurve = KeyFiles.key(Curve.P_384, "today");
        JWK withoutAnId = new ECKeyGenerator(Curve.P_256).generate();
        JWK publicOnly = KeyFiles.key(Curve.P_256, "today").toPublicJWK();

        for (JWK unusable : List.of(onAnotherCurve, withoutAnId, publicOnly)) {
            URL location = new KeyFiles(folder).write("key.json", unusable.toJSONString());
            assertThatIllegalStateException().isThrownBy(() -> new SigningKey(location));
        }
    }
}
