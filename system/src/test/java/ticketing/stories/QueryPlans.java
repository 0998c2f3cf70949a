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

/** Statements and their query plans, from PostgreSQL's log. */
record QueryPlans(List<String> entries) {

    private static final Pattern SCAN = Pattern.compile("Seq Scan on (\\w+)");
    private static final Pattern INDEX = Pattern.compile("(?:using|Bitmap Index Scan on) (\\w+)");

    /** The foreground pool's application name is the database's; the background pool's differs. */
    private static final Pattern FOREGROUND = Pattern.compile("\\S+ \\S+ \\S+ (\\w+)@\\1 ");

    private static final Pattern BACKGROUND = Pattern.compile("\\S+ \\S+ \\S+ (\\w+)-background@\\1 ");

    /** The plans in a log after an offset, of the pools for requests, consumers and the sweep. */
    static QueryPlans inForeground(Path log, long begin) throws IOException {
        return in(log, begin, FOREGROUND);
    }

    /** The plans in a log after an offset, of the pools for background work. */
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

    /** The plans of statements that contain this. */
    QueryPlans of(String words) {
        return new QueryPlans(
                entries.stream().filter(plan -> plan.contains(words)).toList());
    }

    /** The plans that scan one of these tables. */
    List<String> readingAllOf(Set<String> tables) {
        return entries.stream()
                .filter(plan -> SCAN.matcher(plan).results().anyMatch(scan -> tables.contains(scan.group(1))))
                .toList();
    }

    Set<String> indexes() {
        return entries.stream()
                .flatMap(plan -> INDEX.matcher(plan).results().map(index -> index.group(1)))
                .collect(Collectors.toSet());
    }
}
