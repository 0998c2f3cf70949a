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
 * The public keys that verify session tokens: the configured set, read on each call so that the next key is published before
 * it signs, and the public part of the current signing key.
 */
@ApplicationScoped
public class PublicKeys {

    @Inject
    SigningKey signingKey;

    private URL location;

    protected PublicKeys() {}

    @Inject
    PublicKeys(@ConfigProperty(name = "mp.jwt.verify.publickey.location") URL location) {
        this.location = location;
    }

    /** A JWK set, as JSON. Without private keys, even if the file has some. */
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
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (ParseException malformed) {
            throw new IllegalStateException("There is no JWK set at " + location, malformed);
        }
    }
}
