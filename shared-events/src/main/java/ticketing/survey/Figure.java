package ticketing.survey;

import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A figure as it stands, under the name and with the label that it has among the metrics; some have no label. */
public record Figure(
        @Schema(required = true) String name,
        @Schema(required = true) Map<String, String> labels,
        @Schema(required = true) double value) {}
