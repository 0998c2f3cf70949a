/**
 * Alerts and dashboards, checked by promtool, by planted mistakes, and against the metrics of running servers and a
 * running broker.
 *
 * <ul>
 *   <li>{@link AlertsTest}: each alert fires when it should; a mistake in one is noticed.
 *   <li>{@link AvailableMetricsTest}: the check that a query's metrics exist.
 *   <li>{@link BrokerMetricsTest}: the broker metrics in alerts and dashboards exist.
 *   <li>{@link DashboardsTest}: the queries of the dashboards are valid.
 *   <li>{@link MetricsOfOneServerIT}: the metrics in alerts and dashboards exist, all services in one server.
 *   <li>{@link MetricsOfSeparateServersIT}: the same with a server for each service.
 * </ul>
 */
package ticketing.monitoring;
