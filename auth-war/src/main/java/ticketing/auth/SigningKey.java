package ticketing.auth;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.crypto.factories.DefaultJWSSignerFactory;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.text.ParseException;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The private key that signs session tokens, a JWK with a key id: RSA with 2,048 bits or more (RS256), or EC on P-256
 * (ES256). Read once at startup; the WAR does not start without it.
 */
@ApplicationScoped
public class SigningKey {

    private JWK key;
    private JWSAlgorithm algorithm;
    private JWSSigner signer;

    protected SigningKey() {}

    @Inject
    SigningKey(@ConfigProperty(name = "ticketing.session.signingkey.location") URL location) {
        try (InputStream json = location.openStream()) {
            key = JWK.parse(new String(json.readAllBytes(), StandardCharsets.UTF_8));
            algorithm = key instanceof RSAKey ? JWSAlgorithm.RS256 : JWSAlgorithm.ES256;
            signer = new DefaultJWSSignerFactory().createJWSSigner(key, algorithm);
        } catch (IOException | ParseException | JOSEException unusable) {
            throw unusable(location, unusable);
        }
        if (key.getKeyID() == null || !signer.supportedJWSAlgorithms().contains(algorithm)) {
            throw unusable(location, new IllegalArgumentException("It has no kid, or is on another curve than P-256"));
        }
    }

    void readAtStart(@Observes Startup start) {
        publicPart();
    }

    SignedJWT sign(JWTClaimsSet claims) {
        JWSHeader header = new JWSHeader.Builder(algorithm)
                .type(JOSEObjectType.JWT)
                .keyID(key.getKeyID())
                .build();
        SignedJWT token = new SignedJWT(header, claims);
        try {
            token.sign(signer);
        } catch (JOSEException unsigned) {
            throw new IllegalStateException("The session's token could not be signed", unsigned);
        }
        return token;
    }

    JWK publicPart() {
        return key.toPublicJWK();
    }

    private static IllegalStateException unusable(URL location, Exception cause) {
        return new IllegalStateException("There is no private key for RS256 or ES256, as a JWK, at " + location, cause);
    }
}
