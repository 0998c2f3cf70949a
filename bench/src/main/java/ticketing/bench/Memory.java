package ticketing.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import ticketing.system.Part;

/** The resident memory of a server's process, from {@code /proc}. */
final class Memory {

    private Memory() {}

    /** Megabytes of each server; empty where there is no {@code /proc}. */
    static List<Double> of(SystemUnderTest system) {
        return system.marketplace().servers().stream()
                .map(Memory::of)
                .flatMap(size -> size.isPresent() ? Stream.of(size.getAsDouble()) : Stream.empty())
                .toList();
    }

    private static OptionalDouble of(Part part) {
        Path status =
                Path.of("/proc", Long.toString(part.process().orElseThrow().pid()), "status");
        if (!Files.exists(status)) {
            return OptionalDouble.empty();
        }
        try (Stream<String> lines = Files.lines(status)) {
            return lines.filter(line -> line.startsWith("VmRSS:"))
                    .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D", "")) / 1024)
                    .findFirst();
        } catch (IOException e) {
            throw new InvalidMeasurement("Cannot read " + status, e);
        }
    }
}
