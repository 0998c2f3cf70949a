package ticketing.client;

import jakarta.servlet.ServletContext;
import java.net.MalformedURLException;
import java.net.URL;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds exported files by address. Pages of one ticket or order are exported once, under the id {@code _}; the script of
 * such a page reads the id from the address.
 */
final class StaticPages {

    private static final Pattern OF_ONE =
            Pattern.compile("/(tickets|orders|sell)/(?!__next)([^/]+?)(\\.txt|/__next[^/]*)?");
    private static final Set<String> HIDDEN = Set.of("/WEB-INF/", "/META-INF/");

    private final Map<String, StaticPage> pages;

    StaticPages(Map<String, StaticPage> pages) {
        this.pages = pages;
    }

    /** Reads all public files of the WAR. */
    static StaticPages in(ServletContext war) {
        Set<String> files = new TreeSet<>();
        collect(war, "/", files);
        Map<String, StaticPage> pages = new HashMap<>();
        for (String file : files) {
            if (!file.endsWith(ContentCoding.BR.suffix()) && !file.endsWith(ContentCoding.GZIP.suffix())) {
                pages.put(file, page(war, file));
            }
        }
        return new StaticPages(pages);
    }

    /** The file for an address; empty if there is none. */
    Optional<StaticPage> at(String path) {
        return Optional.ofNullable(pages.get(path.equals("/") ? "/index.html" : path))
                .or(() -> Optional.ofNullable(pages.get(path + ".html")))
                .or(() -> ofOne(path));
    }

    StaticPage notFound() {
        return pages.get("/404.html");
    }

    private Optional<StaticPage> ofOne(String path) {
        Matcher parts = OF_ONE.matcher(path);
        if (!parts.matches()) {
            return Optional.empty();
        }
        String rest = parts.group(3) == null ? ".html" : parts.group(3);
        return Optional.ofNullable(pages.get("/" + parts.group(1) + "/_" + rest));
    }

    private static void collect(ServletContext war, String folder, Set<String> files) {
        for (String path : war.getResourcePaths(folder)) {
            if (!path.endsWith("/")) {
                files.add(path);
            } else if (!HIDDEN.contains(path)) {
                collect(war, path, files);
            }
        }
    }

    private static StaticPage page(ServletContext war, String path) {
        Map<ContentCoding, byte[]> forms = new EnumMap<>(ContentCoding.class);
        for (ContentCoding coding : ContentCoding.values()) {
            resource(war, path + coding.suffix()).ifPresent(file -> forms.put(coding, StaticPage.read(file)));
        }
        return StaticPage.of(path, forms);
    }

    private static Optional<URL> resource(ServletContext war, String path) {
        try {
            return Optional.ofNullable(war.getResource(path));
        } catch (MalformedURLException broken) {
            throw new IllegalStateException("The container listed " + path, broken);
        }
    }
}
