package ticketing.system;

import java.nio.file.Path;

/** The Java runtime of the launcher, which all parts run on. */
final class JavaRuntime {

    private JavaRuntime() {}

    static String home() {
        return System.getProperty("java.home");
    }

    static String program() {
        return Path.of(home(), "bin", "java").toString();
    }
}
