package ticketing.system;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/** The pair of keys behind every session: the private one for auth alone, the public one for all who verify. */
final class SessionKeys {

    private SessionKeys() {}

    static void makeIfAbsent(Path signingKey, Path publicKeys) throws IOException {
        if (Files.exists(signingKey) && Files.exists(publicKeys)) {
            return;
        }
        Files.createDirectories(signingKey.getParent());
        ECKey key = generate();
        Files.deleteIfExists(signingKey);
        Files.createFile(
                signingKey, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(signingKey, key.toJSONString());
        Files.writeString(publicKeys, new JWKSet(key.toPublicJWK()).toString());
    }

    private static ECKey generate() {
        try {
            return new ECKeyGenerator(Curve.P_256)
                    .keyUse(KeyUse.SIGNATURE)
                    .algorithm(JWSAlgorithm.ES256)
                    .keyIDFromThumbprint(true)
                    .generate();
        } catch (JOSEException e) {
            throw new IllegalStateException("This Java cannot make EC keys.", e);
        }
    }
}
