package ticketing.system;

import java.nio.file.Path;

/** The Java that the launcher runs on; every part runs on the same. */
final class JavaRuntime {

    private JavaRuntime() {}

    static String home() {
        return System.getProperty("java.home");
    }

    static String program() {
        return Path.of(home(), "bin", "java").toString();
    }
}
