package ticketing.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import ticketing.stories.OnMarketplace;
import ticketing.stories.OnMarketplace.Kind;

/** Checks every page in every state by axe, in both colour schemes, and for horizontal overflow at several widths. */
@InTheBrowser
@OnMarketplace(Kind.ALL_IN_ONE)
class AccessibilityIT {

    private static final String SURPLUS = "document.documentElement.scrollWidth <= innerWidth ? []"
            + " : [...document.querySelectorAll('body *')].filter(it => it.getBoundingClientRect().right > innerWidth)"
            + ".map(it => it.outerHTML.slice(0, 120))";

    /** Without transitions: colours between two schemes are not checked. */
    private final EmulateMediaOptions still = new EmulateMediaOptions().setReducedMotion(ReducedMotion.REDUCE);

    @TestFactory
    Stream<DynamicTest> every_page_is_accessible(People people) {
        Tour tour = new Tour(people);
        return Stream.of(tour.routes(), tour.states(), tour.moments())
                .flatMap(stops -> stops)
                .map(stop -> DynamicTest.dynamicTest(
                        stop.name(), () -> assertThat(findingsAt(stop)).isEmpty()));
    }

    private List<String> findingsAt(TourStop stop) {
        Page page = stop.visit().page;
        List<String> findings = new ArrayList<>();
        for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            page.emulateMedia(still.setColorScheme(scheme).setForcedColors(ForcedColors.NONE));
            for (int width : List.of(1280, 360)) {
                page.setViewportSize(width, 800);
                findings.addAll(prefixed(scheme + " at " + width, Axe.findings(page)));
            }
        }
        page.emulateMedia(still.setForcedColors(ForcedColors.ACTIVE));
        for (int width : List.of(320, 1920)) {
            page.setViewportSize(width, 800);
            findings.addAll(prefixed("too wide for " + width, page.evaluate(SURPLUS)));
        }
        page.setViewportSize(1280, 800);
        return findings;
    }

    private static List<String> prefixed(String where, Object findings) {
        return ((List<?>) findings)
                .stream().map(finding -> where + ": " + finding).toList();
    }
}
