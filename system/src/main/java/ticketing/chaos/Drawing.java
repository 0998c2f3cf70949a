package ticketing.chaos;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;

/**
 * The timeline: answers per second, faults in a lane for each family, and what waits in the outboxes, above each other
 * on one axis of time.
 */
final class Drawing {

    private static final int LEFT = 90;
    private static final int WIDTH = 1200;
    private static final int ANSWERS_TOP = 20;
    private static final int ANSWERS_HEIGHT = 160;
    private static final int FAULTS_TOP = 215;
    private static final int LANE = 16;
    private static final int OUTBOX_HEIGHT = 90;
    private static final int GAP = 35;

    private final Verdict verdict;
    private final List<Sample> samples;
    private final List<String> lanes;
    private final int outboxTop;

    Drawing(Verdict verdict) {
        this.verdict = verdict;
        this.samples = verdict.samples();
        this.lanes = verdict.injuries().stream()
                .map(Drawing::family)
                .distinct()
                .sorted()
                .toList();
        this.outboxTop = FAULTS_TOP + lanes.size() * LANE + GAP;
    }

    String svg() {
        long answers = highest(Drawing::answers);
        return "<svg viewBox=\"0 0 %d %d\" role=\"img\" aria-label=\"Timeline\">".formatted(WIDTH, bottom() + 20)
                + minutes()
                + label(ANSWERS_TOP - 6, "answers per second, at most " + answers)
                + area("refused", sample -> sample.of(Outcome.DONE) + sample.of(Outcome.REFUSED))
                + area("done", sample -> sample.of(Outcome.DONE))
                + line("bad", points(Drawing::bad, ANSWERS_TOP, ANSWERS_HEIGHT, answers))
                + faults()
                + label(outboxTop - 6, "events in the outboxes, at most " + highest(Sample::pending))
                + line("outbox", points(Drawing::pending, outboxTop, OUTBOX_HEIGHT, highest(Sample::pending)))
                + "</svg>";
    }

    private String area(String kind, ToLongFunction<Sample> value) {
        String points = points(value, ANSWERS_TOP, ANSWERS_HEIGHT, highest(Drawing::answers));
        int bottom = ANSWERS_TOP + ANSWERS_HEIGHT;
        return "<polygon class=\"%s\" points=\"%d,%d %s %d,%d\"/>".formatted(kind, LEFT, bottom, points, WIDTH, bottom);
    }

    private static String line(String kind, String points) {
        return "<polyline class=\"%s\" points=\"%s\"/>".formatted(kind, points);
    }

    private String points(ToLongFunction<Sample> value, int top, int height, long highest) {
        return samples.stream()
                .map(sample -> "%.1f,%.1f"
                        .formatted(
                                x(sample.at()),
                                top
                                        + height
                                        - height * (double) Math.min(highest, value.applyAsLong(sample)) / highest))
                .collect(Collectors.joining(" "));
    }

    private String faults() {
        StringBuilder drawn = new StringBuilder();
        for (int lane = 0; lane < lanes.size(); lane++) {
            drawn.append("<text class=\"lane\" x=\"0\" y=\"%d\">%s</text>"
                    .formatted(FAULTS_TOP + lane * LANE + LANE - 6, lanes.get(lane)));
        }
        verdict.injuries().forEach(injury -> drawn.append(bar(injury)));
        return drawn.toString();
    }

    private String bar(Injury injury) {
        double from = x(injury.begin());
        return "<g class=\"%s\"><title>%s, %.1f s</title><rect x=\"%.1f\" y=\"%d\" width=\"%.1f\" height=\"%d\"/></g>"
                .formatted(
                        injury.isWell() ? "fault" : "fault unwell",
                        injury.fault(),
                        injury.length().toMillis() / 1000.0,
                        from,
                        FAULTS_TOP + lanes.indexOf(family(injury)) * LANE,
                        Math.max(2, x(injury.end()) - from),
                        LANE - 4);
    }

    private String minutes() {
        StringBuilder marks = new StringBuilder();
        long every = Math.max(1, verdict.length().toMinutes() / 12);
        for (long minute = 0; minute <= verdict.length().toMinutes(); minute += every) {
            double x = x(verdict.figures().begin().plus(Duration.ofMinutes(minute)));
            marks.append("<line x1=\"%.1f\" x2=\"%.1f\" y1=\"%d\" y2=\"%d\"/><text x=\"%.1f\" y=\"%d\">%d min</text>"
                    .formatted(x, x, ANSWERS_TOP, bottom(), x + 3, bottom() + 12, minute));
        }
        return marks.toString();
    }

    private int bottom() {
        return outboxTop + OUTBOX_HEIGHT + 5;
    }

    private double x(Instant at) {
        double all = Math.max(1, verdict.length().toMillis());
        double passed = Duration.between(verdict.figures().begin(), at).toMillis();
        return LEFT + (WIDTH - LEFT) * Math.min(1, passed / all);
    }

    private long highest(ToLongFunction<Sample> value) {
        return Math.max(1, samples.stream().mapToLong(value).max().orElse(1));
    }

    private static String family(Injury injury) {
        return injury.fault().replaceFirst("-.*", "");
    }

    private static long answers(Sample sample) {
        return sample.answers().values().stream().mapToLong(Long::longValue).sum();
    }

    private static long bad(Sample sample) {
        return sample.of(Outcome.BUSY) + sample.of(Outcome.UNKNOWN);
    }

    private static long pending(Sample sample) {
        return Math.max(0, sample.pending());
    }

    private static String label(int y, String text) {
        return "<text class=\"label\" x=\"%d\" y=\"%d\">%s</text>".formatted(LEFT, y, text);
    }
}
