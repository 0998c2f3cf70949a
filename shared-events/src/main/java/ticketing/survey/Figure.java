package ticketing.survey;

import java.util.Map;

/** A figure as it stands, under the name and with the label that it has among the metrics; some have no label. */
public record Figure(String name, Map<String, String> labels, double value) {}
