package ticketing.bench;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

/** The results of a run as a table, as JSON, and as a self-contained page with plots. */
record BenchReport(Instant begun, Warmup.Outcome warmup, List<RowResult> results, List<MeasuredRun.Plot> plots) {

    private static final double[] PERCENTILES = {1, 10, 25, 50, 75, 90, 95, 99, 99.9, 99.99, 100};
    private static final String PLOTTER = "/META-INF/resources/webjars/uplot/1.6.30/dist/";

    boolean isUnderFloor() {
        return results.stream().anyMatch(RowResult::isUnderFloor);
    }

    /** A line for each measurement. */
    String table() {
        StringBuilder table = new StringBuilder();
        for (RowResult result : results) {
            table.append("%n%2d  %s%n".formatted(result.number(), result.workload()));
            result.failure().ifPresent(reason -> table.append("      no measurement: %s%n".formatted(reason)));
            result.measures().forEach(measure -> table.append(line(measure)));
        }
        return table.toString();
    }

    private static String line(Measurement measure) {
        return String.format(
                Locale.ROOT,
                "      %-40s %12s %-9s %-10s %-10s %s%n",
                measure.name(),
                Limit.text(measure.value()),
                measure.unit(),
                measure.goal().map(Limit::toString).orElse(""),
                measure.floor().map(Limit::toString).orElse(""),
                measure.verdict());
    }

    /** Writes the JSON and the page, and returns the path of the page. */
    Path writeTo(Path folder) {
        try {
            Files.createDirectories(folder);
            String json = json().toString();
            Files.writeString(folder.resolve("bench.json"), json);
            String page = resource("/bench.html")
                    .replace("/*style*/", resource(PLOTTER + "uPlot.min.css"))
                    .replace("/*plotter*/", resource(PLOTTER + "uPlot.iife.min.js"))
                    .replace("/*report*/", json.replace("</", "<\\/"));
            return Files.writeString(folder.resolve("bench.html"), page);
        } catch (IOException e) {
            throw new InvalidMeasurement("Cannot write to " + folder, e);
        }
    }

    private JsonObject json() {
        JsonArrayBuilder rows = Json.createArrayBuilder();
        results.forEach(result -> rows.add(json(result)));
        JsonArrayBuilder drawings = Json.createArrayBuilder();
        plots.forEach(plot -> drawings.add(json(plot)));
        return Json.createObjectBuilder()
                .add("begun", begun.toString())
                .add("java", System.getProperty("java.runtime.version"))
                .add("processors", Runtime.getRuntime().availableProcessors())
                .add("warmupSeconds", warmup.took().toMillis() / 1e3)
                .add("warmup", warmup.summary())
                .add("warm", warmup.isWarm())
                .add("rows", rows)
                .add("plots", drawings)
                .build();
    }

    private static JsonObjectBuilder json(RowResult result) {
        JsonArrayBuilder measures = Json.createArrayBuilder();
        for (Measurement measure : result.measures()) {
            measures.add(Json.createObjectBuilder()
                    .add("name", measure.name())
                    .add("value", measure.value())
                    .add("unit", measure.unit())
                    .add("goal", measure.goal().map(Limit::toString).orElse(""))
                    .add("floor", measure.floor().map(Limit::toString).orElse(""))
                    .add("verdict", measure.verdict()));
        }
        return Json.createObjectBuilder()
                .add("number", result.number())
                .add("workload", result.workload())
                .add("obstacle", result.failure().orElse(""))
                .add("measures", measures);
    }

    private static JsonObjectBuilder json(MeasuredRun.Plot plot) {
        JsonArrayBuilder latencies = Json.createArrayBuilder();
        for (double percentile : PERCENTILES) {
            latencies.add(
                    Json.createArrayBuilder().add(percentile).add(plot.traffic().millis(percentile)));
        }
        JsonArrayBuilder throughput = Json.createArrayBuilder();
        plot.traffic()
                .perSecond()
                .forEach((second, count) ->
                        throughput.add(Json.createArrayBuilder().add(second).add(count)));
        return Json.createObjectBuilder()
                .add("title", plot.title())
                .add("latencyMillisByPercentile", latencies)
                .add("answersBySecond", throughput);
    }

    private static String resource(String name) throws IOException {
        try (InputStream text = BenchReport.class.getResourceAsStream(name)) {
            return new String(text.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
