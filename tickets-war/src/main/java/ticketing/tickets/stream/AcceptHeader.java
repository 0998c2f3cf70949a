package ticketing.tickets.stream;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The media ranges of a request's {@code Accept} headers. Without such a header all media types are accepted. */
final class AcceptHeader {

    static final String EVENTS = "text/event-stream";

    private static final Pattern REFUSED = Pattern.compile(".*;\\s*q\\s*=\\s*0(\\.0*)?\\s*(;.*)?");

    private final List<String> ranges;

    AcceptHeader(List<String> headers) {
        ranges = headers.stream()
                .flatMap(header -> Arrays.stream(header.toLowerCase(Locale.ROOT).split(",")))
                .map(String::strip)
                .filter(range -> !range.isEmpty())
                .toList();
    }

    /** Whether an event stream is accepted: the most specific range decides. */
    boolean acceptsEvents() {
        return ranges.isEmpty()
                || Stream.of(EVENTS, "text/*", "*/*")
                        .flatMap(wanted -> range(wanted).stream())
                        .findFirst()
                        .filter(range -> !REFUSED.matcher(range).matches())
                        .isPresent();
    }

    private Optional<String> range(String type) {
        return ranges.stream()
                .filter(range -> range.split(";", 2)[0].strip().equals(type))
                .findFirst();
    }
}
