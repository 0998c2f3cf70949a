package ticketing.browser;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Runs the axe accessibility checker on a page. */
final class Axe {

    private static final String SCRIPT = script();
    private static final List<String> RULES =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");
    private static final String RUN = "tags => axe.run(document, { runOnly: tags, resultTypes: ['violations'] })"
            + ".then(found => found.violations.flatMap(rule => rule.nodes.map(node =>"
            + " rule.id + ': ' + node.html + ' ' + node.failureSummary)))";

    private Axe() {}

    /** The violations on the page as it is now, as text. */
    @SuppressWarnings("unchecked")
    static List<String> findings(Page page) {
        if (Boolean.FALSE.equals(page.evaluate("'axe' in window"))) {
            page.evaluate(SCRIPT);
        }
        return (List<String>) page.evaluate(RUN, RULES);
    }

    private static String script() {
        try (InputStream script = Axe.class.getResourceAsStream("/axe.min.js")) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
