/**
 * The marketplace as another program uses it, with typed MicroProfile clients made by MicroShed.
 *
 * <ul>
 *   <li>{@link HealthAndMetricsIT}: health checks and metrics of all services.
 *   <li>{@link OpenApiIT}: the OpenAPI document against {@code blackbox/routes.txt}.
 *   <li>{@link TypedClientIT}: accounts and tickets through typed clients.
 * </ul>
 */
package ticketing.blackbox;
