/**
 * The marketplace as another program uses it, with typed MicroProfile clients made by MicroShed.
 *
 * <ul>
 *   <li>{@link HealthIT}: health checks of all services.
 *   <li>{@link MetricsIT}: metrics of all services.
 *   <li>{@link OpenApiIT}: the OpenAPI document against {@code blackbox/routes.txt}.
 *   <li>{@link TypedClientIT}: accounts and tickets through typed clients.
 * </ul>
 */
package ticketing.blackbox;
