package ticketing.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.io.File;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/** The browser of all stories: an installed Chromium, else Playwright's, else the package of the distribution. */
record Chromium(Playwright playwright, Browser browser) implements AutoCloseable {

    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome");
    private static final List<String> ARGUMENTS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--no-first-run");

    private static final Path INSTALLATION = Path.of("target", "browser-installation.log");

    /** For the slowest machine. */
    private static final double TIMEOUT_MILLIS = 15_000;

    /** Starts it, or skips the stories when none can be installed. */
    static Chromium open() {
        Optional<Path> program = installed();
        if (program.isEmpty() && !downloaded() && debianInstalls()) {
            program = installed();
        }
        Playwright playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        LaunchOptions options = new LaunchOptions().setHeadless(true).setArgs(ARGUMENTS);
        program.ifPresent(options::setExecutablePath);
        PlaywrightAssertions.setDefaultAssertionTimeout(TIMEOUT_MILLIS);
        try {
            return new Chromium(playwright, playwright.chromium().launch(options));
        } catch (PlaywrightException none) {
            playwright.close();
            Assumptions.abort(
                    "No browser, no stories in one: install Chromium (" + firstLine(none) + "; " + INSTALLATION + ")");
            throw none;
        }
    }

    private static Optional<Path> installed() {
        return Stream.concat(Stream.of(System.getenv("PATH").split(File.pathSeparator)), Stream.of("/usr/bin"))
                .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static boolean downloaded() {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        String classes = System.getProperty("java.class.path");
        return succeeds(java, "-cp", classes, "com.microsoft.playwright.CLI", "install", "chromium");
    }

    private static boolean debianInstalls() {
        if (!Files.exists(Path.of("/etc/debian_version")) || !"root".equals(System.getProperty("user.name"))) {
            return false;
        }
        System.out.println("Installing the package chromium by apt-get, for the stories in a browser");
        return succeeds("apt-get", "update", "-qq") && succeeds("apt-get", "install", "-y", "-qq", "chromium");
    }

    /** Its output goes to a file, since surefire uses the test's own output. */
    private static boolean succeeds(String... command) {
        try {
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(Redirect.appendTo(INSTALLATION.toFile()))
                    .start();
            boolean ended = process.waitFor(5, TimeUnit.MINUTES);
            process.destroy();
            return ended && process.exitValue() == 0;
        } catch (IOException missing) {
            return false;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static String firstLine(PlaywrightException failure) {
        return failure.getMessage()
                .lines()
                .map(String::strip)
                .filter(line -> line.length() > 1)
                .findFirst()
                .orElse("");
    }

    @Override
    public void close() {
        playwright.close();
    }
}
