package ticketing.auth;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import java.io.IOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;

/** Keys in files of a temporary directory. */
record KeyFiles(Path folder) {

    static ECKey key(Curve curve, String id) throws JOSEException {
        return new ECKeyGenerator(curve).keyID(id).generate();
    }

    SigningKey signingKey(JWK key) throws IOException {
        return new SigningKey(write("key.json", key.toJSONString()));
    }

    URL write(String name, String json) throws IOException {
        return Files.writeString(folder.resolve(name), json).toUri().toURL();
    }
}
