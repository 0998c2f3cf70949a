package ticketing.bench;

import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.HdrHistogram.ConcurrentHistogram;
import org.HdrHistogram.Histogram;

/** The responses to a load: how many of each status, when, and with which latency. Thread-safe. */
final class LoadResult {

    private static final long LONGEST_MICROS = TimeUnit.MINUTES.toMicros(10);
    private static final int DIGITS = 3;

    private final long begun = System.nanoTime();
    private final Histogram latency = new ConcurrentHistogram(LONGEST_MICROS, DIGITS);
    private final Map<Integer, LongAdder> statuses = new ConcurrentHashMap<>();
    private final NavigableMap<Long, LongAdder> perSecond = new ConcurrentSkipListMap<>();
    private volatile long ended = begun;

    /** Records a response. */
    void record(int status, long dueNanos) {
        long now = System.nanoTime();
        latency.recordValue(Math.min(LONGEST_MICROS, Math.max(0, TimeUnit.NANOSECONDS.toMicros(now - dueNanos))));
        statuses.computeIfAbsent(status, any -> new LongAdder()).increment();
        perSecond
                .computeIfAbsent(TimeUnit.NANOSECONDS.toSeconds(now - begun), any -> new LongAdder())
                .increment();
    }

    /** Marks the end of the load. */
    LoadResult end() {
        ended = System.nanoTime();
        return this;
    }

    long count() {
        return latency.getTotalCount();
    }

    long count(IntPredicate status) {
        return statuses.entrySet().stream()
                .filter(each -> status.test(each.getKey()))
                .mapToLong(each -> each.getValue().sum())
                .sum();
    }

    Duration took() {
        return Duration.ofNanos(ended - begun);
    }

    /** Responses per second. */
    double rate() {
        return count() / (took().toNanos() / 1e9);
    }

    /** The latency at a percentile, in milliseconds. */
    double millis(double percentile) {
        return latency.getValueAtPercentile(percentile) / 1e3;
    }

    Histogram latency() {
        return latency;
    }

    /** Responses in each second since the start. */
    NavigableMap<Long, Long> perSecond() {
        NavigableMap<Long, Long> counts = new TreeMap<>();
        perSecond.forEach((second, count) -> counts.put(second, count.sum()));
        return counts;
    }

    /** @throws InvalidMeasurement when there was no response, or one of another status */
    LoadResult requireOnly(int... expected) {
        if (count() == 0 || count(each -> IntStream.of(expected).noneMatch(one -> one == each)) > 0) {
            throw new InvalidMeasurement(
                    "Every answer should have been " + Arrays.toString(expected) + ", but they were " + statuses);
        }
        return this;
    }
}
