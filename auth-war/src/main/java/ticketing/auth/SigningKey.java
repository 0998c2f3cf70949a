package ticketing.auth;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWK;
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
 * The private key that makes a token ours: an EC key on P-256 with an id, as a JWK, read once at the start. Without it
 * the WAR does not start.
 */
@ApplicationScoped
public class SigningKey {

    private ECKey key;
    private JWSSigner signer;

    protected SigningKey() {}

    @Inject
    SigningKey(@ConfigProperty(name = "ticketing.session.signingkey.location") URL location) {
        try (InputStream json = location.openStream()) {
            key = ECKey.parse(new String(json.readAllBytes(), StandardCharsets.UTF_8));
            signer = new ECDSASigner(key);
        } catch (IOException | ParseException | JOSEException unusable) {
            throw unusable(location, unusable);
        }
        if (key.getKeyID() == null || !signer.supportedJWSAlgorithms().contains(JWSAlgorithm.ES256)) {
            throw unusable(location, new IllegalArgumentException("It has no kid, or is not on P-256"));
        }
    }

    void readAtStart(@Observes Startup start) {
        publicPart();
    }

    SignedJWT sign(JWTClaimsSet claims) {
        JWSHeader header = new JWSHeader.Builder(JWSAlgorithm.ES256)
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

    private static IllegalStateException unusable(URL location, Exception why) {
        return new IllegalStateException("No private EC key for ES256, as a JWK, stands at " + location, why);
    }
}
