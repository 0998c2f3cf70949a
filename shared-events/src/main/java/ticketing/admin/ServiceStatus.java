package ticketing.admin;

import java.util.List;
import ticketing.survey.Figure;

/**
 * How a service is, at a glance.
 *
 * @param ready as the server tells its neighbours
 * @param figures what the service's surveys last heard from its database
 */
public record ServiceStatus(
        String service,
        boolean ready,
        boolean databaseReachable,
        boolean migrated,
        boolean brokerReachable,
        List<Figure> figures) {}
