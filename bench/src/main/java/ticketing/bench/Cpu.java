package ticketing.bench;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import ticketing.system.Part;

/** The processor time of each part since its start, including its child processes, from the operating system. */
record Cpu(Map<String, Duration> parts) {

    static Cpu of(Iterable<Part> parts) {
        Map<String, Duration> used = new LinkedHashMap<>();
        parts.forEach(part -> used.put(
                part.name(),
                part.process()
                        .map(process -> Stream.concat(Stream.of(process), process.descendants())
                                .map(each -> each.info().totalCpuDuration().orElse(Duration.ZERO))
                                .reduce(Duration.ZERO, Duration::plus))
                        .orElse(Duration.ZERO)));
        return new Cpu(used);
    }

    /** The processor time used since an earlier measurement. */
    Cpu since(Cpu before) {
        Map<String, Duration> used = new LinkedHashMap<>();
        parts.forEach((part, time) -> used.put(part, time.minus(before.parts.getOrDefault(part, Duration.ZERO))));
        return new Cpu(used);
    }

    /** Of the servers: all parts but database and broker. */
    double serverMillis() {
        return parts.entrySet().stream()
                .filter(each ->
                        !each.getKey().equals("postgres") && !each.getKey().equals("broker"))
                .mapToDouble(each -> each.getValue().toNanos() / 1e6)
                .sum();
    }

    double totalMillis() {
        return parts.values().stream().mapToDouble(time -> time.toNanos() / 1e6).sum();
    }
}
