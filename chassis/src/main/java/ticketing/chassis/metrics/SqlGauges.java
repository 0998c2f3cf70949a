package ticketing.chassis.metrics;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.metrics.Tag;
import ticketing.chassis.database.DatabaseAvailability;
import ticketing.chassis.database.DatabaseException;
import ticketing.chassis.database.Migrations;
import ticketing.chassis.database.Sql;
import ticketing.chassis.database.SqlConnection;
import ticketing.chassis.database.SqlFailures;
import ticketing.chassis.request.Log;

/**
 * Runs the queries of all {@link GaugeSource}s on a schedule and publishes the results as gauges. While the database is
 * unavailable the gauges keep their last values. SQL past JPA: the queries return numbers, not entities.
 */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionManagement(TransactionManagementType.BEAN)
public class SqlGauges {

    private static final Logger LOG = Log.of(SqlGauges.class);

    @Inject
    @Any
    Instance<GaugeSource> sources;

    @Inject
    Meters meters;

    @Inject
    Sql sql;

    @Inject
    Migrations migrations;

    @Inject
    DatabaseAvailability availability;

    private final Map<GaugeQuery, GaugeValues> gauges = new LinkedHashMap<>();

    @PostConstruct
    void collect() {
        sources.stream()
                .flatMap(source -> source.queries().stream())
                .forEach(query -> gauges.put(query, new GaugeValues()));
    }

    @Schedule(hour = "*", minute = "*", second = "*/10", persistent = false)
    public void runFast() {
        run(false);
    }

    @Schedule(hour = "*", minute = "*", second = "5", persistent = false)
    public void runSlow() {
        run(true);
    }

    /** The last value of a query without a label; 0 before the first result. */
    public double value(GaugeQuery query) {
        return gauges.get(query).of(GaugeQuery.NO_LABEL);
    }

    /** All last values; none of queries that have had no result yet. */
    public List<GaugeReading> readings() {
        List<GaugeReading> readings = new ArrayList<>();
        gauges.forEach((query, values) ->
                values.values().forEach((label, number) -> readings.add(query.reading(label, number))));
        return readings;
    }

    private void run(boolean slow) {
        if (migrations.isDone() && availability.isAvailable()) {
            try {
                sql.inBackground(connection -> run(connection, slow));
            } catch (DatabaseException failure) {
                Level level = SqlFailures.isTransient(failure) ? Level.DEBUG : Level.ERROR;
                LOG.log(level, "Gauge queries failed; the gauges keep their last values", failure);
            }
        }
    }

    private Void run(SqlConnection connection, boolean slow) {
        gauges.forEach((query, values) -> {
            if (query.isSlow() == slow) {
                run(connection, query, values);
            }
        });
        return null;
    }

    private void run(SqlConnection connection, GaugeQuery query, GaugeValues values) {
        Map<String, Double> result = new HashMap<>();
        connection.query(query.sql(), row -> result.put(row.getString("value"), row.getDouble("measurement")));
        values.update(result).forEach(label -> publish(query, label, values));
    }

    private void publish(GaugeQuery query, String labelValue, GaugeValues values) {
        Tag[] tags =
                query.label().map(key -> new Tag[] {new Tag(key, labelValue)}).orElse(new Tag[0]);
        meters.gauge(query.name(), query.description(), values, each -> each.of(labelValue), tags);
    }
}
