package ticketing.stories;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Statements and their plans, as PostgreSQL's log tells them. */
record QueryPlans(List<String> told) {

    private static final Pattern SCAN = Pattern.compile("Seq Scan on (\\w+)");
    private static final Pattern INDEX = Pattern.compile("(?:using|Bitmap Index Scan on) (\\w+)");

    /** The application is named like its database: it is another one in the background. */
    private static final Pattern FOREGROUND = Pattern.compile("\\S+ \\S+ \\S+ (\\w+)@\\1 ");

    private static final Pattern BACKGROUND = Pattern.compile("\\S+ \\S+ \\S+ (\\w+)-background@\\1 ");

    /** What a log says from a byte on of the impatient pools, by which requests, listeners and the sweep ask. */
    static QueryPlans inForeground(Path log, long begin) throws IOException {
        return in(log, begin, FOREGROUND);
    }

    /** What it says of those that may take their time. */
    static QueryPlans inBackground(Path log, long begin) throws IOException {
        return in(log, begin, BACKGROUND);
    }

    private static QueryPlans in(Path log, long begin, Pattern pool) throws IOException {
        byte[] all = Files.readAllBytes(log);
        String news = new String(all, (int) begin, all.length - (int) begin, StandardCharsets.UTF_8);
        return new QueryPlans(Stream.of(news.split("\n(?=\\d{4}-)"))
                .filter(entry -> entry.contains("plan:") && pool.matcher(entry).lookingAt())
                .toList());
    }

    /** Those whose statement contains this. */
    QueryPlans of(String words) {
        return new QueryPlans(told.stream().filter(plan -> plan.contains(words)).toList());
    }

    /** Those that go through all rows of one of these tables. */
    List<String> readingAllOf(Set<String> tables) {
        return told.stream()
                .filter(plan -> SCAN.matcher(plan).results().anyMatch(scan -> tables.contains(scan.group(1))))
                .toList();
    }

    Set<String> indexes() {
        return told.stream()
                .flatMap(plan -> INDEX.matcher(plan).results().map(index -> index.group(1)))
                .collect(Collectors.toSet());
    }
}
