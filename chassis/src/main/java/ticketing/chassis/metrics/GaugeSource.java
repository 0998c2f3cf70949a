package ticketing.chassis.metrics;

import java.util.List;

/** A CDI bean with gauge queries; {@link SqlGauges} finds all of them. */
public interface GaugeSource {

    List<GaugeQuery> queries();
}
