package ticketing.client;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Builds the content security policy of a page: files of this site, and the inline scripts of the page by hash. */
final class ContentSecurityPolicy {

    /** For responses that are no page. */
    static final String NOTHING = "default-src 'none'; frame-ancestors 'none'";

    private static final Pattern INLINE_SCRIPT =
            Pattern.compile("<script(?![^>]*\\ssrc=)[^>]*>(.*?)</script>", Pattern.DOTALL);

    private ContentSecurityPolicy() {}

    static String of(byte[] html) {
        String hashes = INLINE_SCRIPT
                .matcher(new String(html, UTF_8))
                .results()
                .map(script -> " 'sha256-" + hash(script.group(1).getBytes(UTF_8)) + "'")
                .distinct()
                .collect(Collectors.joining());
        return "default-src 'none'; script-src 'self'" + hashes
                + "; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; manifest-src 'self'"
                + "; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";
    }

    static String hash(byte[] content) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(content);
            return Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("Every Java has SHA-256", missing);
        }
    }
}
