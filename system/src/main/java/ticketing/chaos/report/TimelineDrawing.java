package ticketing.chaos.report;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import ticketing.chaos.client.Outcome;
import ticketing.chaos.fault.InjectedFault;

/**
 * Draws the timeline as SVG: responses per second, a lane for each family of faults, and the outboxes' length, on
 * one time axis.
 */
final class TimelineDrawing {

    private static final int LEFT = 90;
    private static final int WIDTH = 1200;
    private static final int ANSWERS_TOP = 20;
    private static final int ANSWERS_HEIGHT = 160;
    private static final int FAULTS_TOP = 215;
    private static final int LANE = 16;
    private static final int OUTBOX_HEIGHT = 90;
    private static final int GAP = 35;

    private final RunResult result;
    private final List<TimelineSample> samples;
    private final List<String> lanes;
    private final int outboxTop;

    TimelineDrawing(RunResult result) {
        this.result = result;
        this.samples = result.samples();
        this.lanes = result.injected().stream()
                .map(TimelineDrawing::family)
                .distinct()
                .sorted()
                .toList();
        this.outboxTop = FAULTS_TOP + lanes.size() * LANE + GAP;
    }

    String svg() {
        long answers = highest(TimelineDrawing::answers);
        return "<svg viewBox=\"0 0 %d %d\" role=\"img\" aria-label=\"Timeline\">".formatted(WIDTH, bottom() + 20)
                + minutes()
                + label(ANSWERS_TOP - 6, "answers per second, at most " + answers)
                + area("refused", sample -> sample.of(Outcome.DONE) + sample.of(Outcome.REFUSED))
                + area("done", sample -> sample.of(Outcome.DONE))
                + line("bad", points(TimelineDrawing::bad, ANSWERS_TOP, ANSWERS_HEIGHT, answers))
                + faults()
                + label(outboxTop - 6, "events in the outboxes, at most " + highest(TimelineSample::pending))
                + line(
                        "outbox",
                        points(TimelineDrawing::pending, outboxTop, OUTBOX_HEIGHT, highest(TimelineSample::pending)))
                + "</svg>";
    }

    private String area(String kind, ToLongFunction<TimelineSample> value) {
        String points = points(value, ANSWERS_TOP, ANSWERS_HEIGHT, highest(TimelineDrawing::answers));
        int bottom = ANSWERS_TOP + ANSWERS_HEIGHT;
        return "<polygon class=\"%s\" points=\"%d,%d %s %d,%d\"/>".formatted(kind, LEFT, bottom, points, WIDTH, bottom);
    }

    private static String line(String kind, String points) {
        return "<polyline class=\"%s\" points=\"%s\"/>".formatted(kind, points);
    }

    private String points(ToLongFunction<TimelineSample> value, int top, int height, long highest) {
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
        result.injected().forEach(fault -> drawn.append(bar(fault)));
        return drawn.toString();
    }

    private String bar(InjectedFault fault) {
        double from = x(fault.begin());
        return "<g class=\"%s\"><title>%s, %.1f s</title><rect x=\"%.1f\" y=\"%d\" width=\"%.1f\" height=\"%d\"/></g>"
                .formatted(
                        fault.hasRecovered() ? "fault" : "fault unwell",
                        fault.fault(),
                        fault.length().toMillis() / 1000.0,
                        from,
                        FAULTS_TOP + lanes.indexOf(family(fault)) * LANE,
                        Math.max(2, x(fault.end()) - from),
                        LANE - 4);
    }

    private String minutes() {
        StringBuilder marks = new StringBuilder();
        long every = Math.max(1, result.length().toMinutes() / 12);
        for (long minute = 0; minute <= result.length().toMinutes(); minute += every) {
            double x = x(result.numbers().begin().plus(Duration.ofMinutes(minute)));
            marks.append("<line x1=\"%.1f\" x2=\"%.1f\" y1=\"%d\" y2=\"%d\"/><text x=\"%.1f\" y=\"%d\">%d min</text>"
                    .formatted(x, x, ANSWERS_TOP, bottom(), x + 3, bottom() + 12, minute));
        }
        return marks.toString();
    }

    private int bottom() {
        return outboxTop + OUTBOX_HEIGHT + 5;
    }

    private double x(Instant at) {
        double all = Math.max(1, result.length().toMillis());
        double passed = Duration.between(result.numbers().begin(), at).toMillis();
        return LEFT + (WIDTH - LEFT) * Math.min(1, passed / all);
    }

    private long highest(ToLongFunction<TimelineSample> value) {
        return Math.max(1, samples.stream().mapToLong(value).max().orElse(1));
    }

    private static String family(InjectedFault fault) {
        return fault.fault().replaceFirst("-.*", "");
    }

    private static long answers(TimelineSample sample) {
        return sample.answers().values().stream().mapToLong(Long::longValue).sum();
    }

    private static long bad(TimelineSample sample) {
        return sample.of(Outcome.BUSY) + sample.of(Outcome.UNKNOWN);
    }

    private static long pending(TimelineSample sample) {
        return Math.max(0, sample.pending());
    }

    private static String label(int y, String text) {
        return "<text class=\"label\" x=\"%d\" y=\"%d\">%s</text>".formatted(LEFT, y, text);
    }
}
