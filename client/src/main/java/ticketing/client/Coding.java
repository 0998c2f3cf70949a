package ticketing.client;

import java.util.Arrays;
import java.util.Locale;

/** How a body is compressed on its way, the best first. */
enum Coding {
    BR(".br"),
    GZIP(".gz"),
    IDENTITY("");

    private final String suffix;

    Coding(String suffix) {
        this.suffix = suffix;
    }

    /** What a file compressed that way has behind its name. */
    String suffix() {
        return suffix;
    }

    String token() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether this header admits it. A browser that gives a coding a quality of 0 refuses it. */
    boolean isIn(String acceptEncoding) {
        return this == IDENTITY
                || acceptEncoding != null
                        && Arrays.stream(acceptEncoding.toLowerCase(Locale.ROOT).split(","))
                                .map(String::strip)
                                .anyMatch(this::isAdmittedBy);
    }

    private boolean isAdmittedBy(String accepted) {
        String[] parts = accepted.split(";");
        return parts[0].strip().equals(token())
                && (parts.length == 1 || !parts[1].strip().matches("q=0(\\.0*)?"));
    }
}
