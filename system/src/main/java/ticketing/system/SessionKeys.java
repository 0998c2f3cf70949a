package ticketing.system;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/** The key pair of the sessions: the private key for auth alone, the public key for all that verify. */
final class SessionKeys {

    private static final int BITS = 2_048;

    private SessionKeys() {}

    static void makeIfAbsent(Path signingKey, Path publicKeys) throws IOException {
        if (Files.exists(signingKey) && Files.exists(publicKeys)) {
            return;
        }
        Files.createDirectories(signingKey.getParent());
        RSAKey key = generate();
        Files.deleteIfExists(signingKey);
        Files.createFile(
                signingKey, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(signingKey, key.toJSONString());
        Files.writeString(publicKeys, new JWKSet(key.toPublicJWK()).toString());
    }

    private static RSAKey generate() {
        try {
            return new RSAKeyGenerator(BITS)
                    .keyUse(KeyUse.SIGNATURE)
                    .algorithm(JWSAlgorithm.RS256)
                    .keyIDFromThumbprint(true)
                    .generate();
        } catch (JOSEException e) {
            throw new IllegalStateException("This Java cannot make RSA keys.", e);
        }
    }
}
