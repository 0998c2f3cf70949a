package ticketing.client;

import java.util.Arrays;
import java.util.Locale;

/** The supported content codings of HTTP, the most compact first. */
enum ContentCoding {
    BR(".br"),
    GZIP(".gz"),
    IDENTITY("");

    private final String suffix;

    ContentCoding(String suffix) {
        this.suffix = suffix;
    }

    /** The suffix of the names of files that are compressed this way. */
    String suffix() {
        return suffix;
    }

    String token() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether an {@code Accept-Encoding} header accepts this coding; a quality of 0 refuses it. */
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
