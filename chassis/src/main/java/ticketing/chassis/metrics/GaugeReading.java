package ticketing.chassis.metrics;

import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The current value of a gauge, under the name and the label that it has among the metrics; some have no label. */
public record GaugeReading(
        @Schema(required = true) String name,
        @Schema(required = true) Map<String, String> labels,
        @Schema(required = true) double value) {}
