package ticketing.client;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.Map;

/**
 * One file of the export with its compressed forms, and the headers with which it is sent.
 *
 * @param path its address in the WAR, with a leading slash
 * @param forms the content by content coding; {@code identity} is always there
 * @param policy the value of {@code Content-Security-Policy}
 * @param hash of the uncompressed content, for the entity tags
 */
record StaticPage(String path, Map<ContentCoding, byte[]> forms, String policy, String hash) {

    private static final String FOR_EVER = "public, max-age=31536000, immutable";
    private static final Map<String, String> MEDIA_TYPES = Map.of(
            "html", "text/html; charset=utf-8",
            "css", "text/css; charset=utf-8",
            "js", "text/javascript; charset=utf-8",
            "txt", "text/plain; charset=utf-8",
            "svg", "image/svg+xml",
            "ico", "image/x-icon",
            "woff2", "font/woff2",
            "webmanifest", "application/manifest+json");

    static StaticPage of(String path, Map<ContentCoding, byte[]> forms) {
        byte[] content = forms.get(ContentCoding.IDENTITY);
        String policy = path.endsWith(".html") ? ContentSecurityPolicy.of(content) : ContentSecurityPolicy.NOTHING;
        return new StaticPage(path, forms, policy, ContentSecurityPolicy.hash(content));
    }

    static byte[] read(URL file) {
        try (InputStream content = file.openStream()) {
            return content.readAllBytes();
        } catch (IOException broken) {
            throw new UncheckedIOException("The client's WAR is damaged at " + file, broken);
        }
    }

    /** Files with a hash in their names never change; all others may change with the next version. */
    String caching() {
        return path.startsWith("/_next/static/") ? FOR_EVER : "no-cache";
    }

    /** The most compact form that an {@code Accept-Encoding} header accepts. */
    Map.Entry<ContentCoding, byte[]> formFor(String acceptEncoding) {
        return forms.entrySet().stream()
                .filter(form -> form.getKey().isIn(acceptEncoding))
                .min(Map.Entry.comparingByKey())
                .orElseThrow();
    }

    /** A strong entity tag; each form has one of its own, since their bytes differ. */
    String etag(ContentCoding coding) {
        return '"' + hash + coding.suffix() + '"';
    }

    String mediaType() {
        String extension = path.substring(path.lastIndexOf('.') + 1);
        return MEDIA_TYPES.getOrDefault(extension, "application/octet-stream");
    }
}
