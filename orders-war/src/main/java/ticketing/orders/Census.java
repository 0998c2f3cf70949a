package ticketing.orders;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.EnumMap;
import java.util.Map;
import org.eclipse.microprofile.metrics.Metadata;
import org.eclipse.microprofile.metrics.MetricRegistry;
import org.eclipse.microprofile.metrics.Tag;
import ticketing.platform.Database;
import ticketing.platform.Migrations;
import ticketing.platform.Service;

/** Counts the orders of each status four times a minute, however often the figures are read. */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionManagement(TransactionManagementType.BEAN)
public class Census {

    private static final Logger LOG = System.getLogger(Census.class.getName());
    private static final String COUNT = "select status, count(*) from orders group by status";
    private static final Metadata ORDERS = Metadata.builder()
            .withName("ticketing_orders")
            .withDescription("Orders, by status")
            .build();

    @Inject
    private MetricRegistry metrics;

    @Inject
    private Database database;

    @Inject
    private Migrations migrations;

    @Inject
    private Service service;

    private volatile Map<OrderStatus, Long> counts = Map.of();

    @PostConstruct
    void register() {
        for (OrderStatus status : OrderStatus.values()) {
            Tag[] tags = {new Tag("service", service.name()), new Tag("status", status.text())};
            metrics.gauge(ORDERS, this, census -> census.counts.getOrDefault(status, 0L), tags);
        }
    }

    @Schedule(hour = "*", minute = "*", second = "*/15", persistent = false)
    void count() {
        if (migrations.isDone()) {
            read();
        }
    }

    private void read() {
        try (Connection connection = database.background().getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(COUNT)) {
            Map<OrderStatus, Long> found = new EnumMap<>(OrderStatus.class);
            while (rows.next()) {
                found.put(OrderStatus.of(rows.getString(1)).orElseThrow(), rows.getLong(2));
            }
            counts = found;
        } catch (SQLException away) {
            LOG.log(Level.DEBUG, "The orders could not be counted", away);
        }
    }
}
