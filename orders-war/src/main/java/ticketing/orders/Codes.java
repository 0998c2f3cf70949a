package ticketing.orders;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Short texts that prove an order, for a QR code: its id and a signature of 128 bits that nobody can make without this
 * service's own key, {@code ticketing.order.codekey}. Without one of 32 characters or more the WAR does not start.
 */
@ApplicationScoped
class Codes {

    private static final String ALGORITHM = "HmacSHA256";
    private static final int SIGNATURE_BYTES = 16;
    private static final int SHORTEST_KEY = 32;
    private static final char SEPARATOR = '.';

    private final SecretKeySpec key;

    protected Codes() {
        key = null;
    }

    @Inject
    Codes(@ConfigProperty(name = "ticketing.order.codekey") String secret) {
        if (secret.length() < SHORTEST_KEY) {
            throw new IllegalArgumentException("ticketing.order.codekey must have at least 32 characters");
        }
        key = new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), ALGORITHM);
    }

    void readAtStart(@Observes Startup start) {
        sign("the first signature shows that there is a key");
    }

    String of(String orderId) {
        return orderId + SEPARATOR + sign(orderId);
    }

    /** The order that a code of ours names; nothing for any other text. */
    Optional<String> orderId(String code) {
        String named = code.substring(0, Math.max(0, code.lastIndexOf(SEPARATOR)));
        return isSame(of(named), code) ? Optional.of(named) : Optional.empty();
    }

    /** In a time that does not tell how much of it is right. */
    private static boolean isSame(String ours, String theirs) {
        return MessageDigest.isEqual(ours.getBytes(StandardCharsets.UTF_8), theirs.getBytes(StandardCharsets.UTF_8));
    }

    private String sign(String text) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            byte[] signature = mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(signature, SIGNATURE_BYTES));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("This Java cannot sign", impossible);
        }
    }
}
