package ticketing.auth;

import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.text.ParseException;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The keys by which anybody can check a session: the set that all services are given, read anew each time so that the
 * next key is known before it signs, and the public part of the key that signs now.
 */
@ApplicationScoped
public class PublicKeys {

    private URL location;
    private SigningKey signingKey;

    protected PublicKeys() {}

    @Inject
    PublicKeys(@ConfigProperty(name = "mp.jwt.verify.publickey.location") URL location, SigningKey signingKey) {
        this.location = location;
        this.signingKey = signingKey;
    }

    /** A JWK set, as JSON. Never holds a private key, whatever stands in the file. */
    public String toJson() {
        JWK signing = signingKey.publicPart();
        List<JWK> keys = new ArrayList<>(published().getKeys());
        if (keys.stream().noneMatch(key -> signing.getKeyID().equals(key.getKeyID()))) {
            keys.add(signing);
        }
        return new JWKSet(keys).toString(true);
    }

    private JWKSet published() {
        try (InputStream json = location.openStream()) {
            return JWKSet.load(json);
        } catch (IOException away) {
            throw new UncheckedIOException(away);
        } catch (ParseException broken) {
            throw new IllegalStateException("No JWK set stands at " + location, broken);
        }
    }
}
