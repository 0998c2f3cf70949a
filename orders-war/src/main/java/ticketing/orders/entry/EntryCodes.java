package ticketing.orders.entry;

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
 * Entry codes for QR codes: an order's id, and a signature of 128 bits (HMAC-SHA-256, truncated) with this service's key,
 * {@code ticketing.order.codekey}. The WAR does not start with a key of less than 32 characters.
 */
@ApplicationScoped
class EntryCodes {

    private static final String ALGORITHM = "HmacSHA256";
    private static final int SIGNATURE_BYTES = 16;
    private static final int MIN_KEY_LENGTH = 32;
    private static final char SEPARATOR = '.';

    private final SecretKeySpec key;

    protected EntryCodes() {
        key = null;
    }

    @Inject
    EntryCodes(@ConfigProperty(name = "ticketing.order.codekey") String secret) {
        if (secret.length() < MIN_KEY_LENGTH) {
            throw new IllegalArgumentException("ticketing.order.codekey must have at least 32 characters");
        }
        key = new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), ALGORITHM);
    }

    /** Signs once, so that a missing key fails the deployment. */
    void signAtStart(@Observes Startup start) {
        sign("startup");
    }

    String of(String orderId) {
        return orderId + SEPARATOR + sign(orderId);
    }

    /** The order id of a code with a valid signature; empty for any other text. */
    Optional<String> orderId(String code) {
        String orderId = code.substring(0, Math.max(0, code.lastIndexOf(SEPARATOR)));
        return isEqual(of(orderId), code) ? Optional.of(orderId) : Optional.empty();
    }

    /** In constant time. */
    private static boolean isEqual(String expected, String actual) {
        return MessageDigest.isEqual(
                expected.getBytes(StandardCharsets.UTF_8), actual.getBytes(StandardCharsets.UTF_8));
    }

    private String sign(String text) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            byte[] signature = mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(signature, SIGNATURE_BYTES));
        } catch (GeneralSecurityException unsupported) {
            throw new IllegalStateException("This Java cannot sign with " + ALGORITHM, unsupported);
        }
    }
}
