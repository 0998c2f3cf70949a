/**
 * What only a container shows, tested by Arquillian in one Liberty: entities on the real database, event delivery
 * between transaction and broker, session tokens.
 *
 * <ul>
 *   <li>{@link AccountTablesIT}: tables and entities of auth.
 *   <li>{@link DeadlineTablesIT}: the table of expiration.
 *   <li>{@link EventBatchingIT}: events received together are applied in one transaction.
 *   <li>{@link EventOrderIT}: events of one aggregate stay in order with several consumers and instances.
 *   <li>{@link InboxIT}: each event is applied once.
 *   <li>{@link MalformedEventsIT}: malformed bodies and unknown types become dead letters at once.
 *   <li>{@link OrderTablesIT}: tables, entities and constraints of orders.
 *   <li>{@link OutboxIT}: events are sent if and only if their transaction commits; headers and body.
 *   <li>{@link PaymentTablesIT}: tables, entities, constraints and invariant gauges of payments.
 *   <li>{@link RedeliveryIT}: events that fail are retried, and become dead letters after five attempts.
 *   <li>{@link SessionTokenIT}: session tokens verified by a foreign service with MicroProfile JWT.
 *   <li>{@link TicketTablesIT}: table, entity and constraints of tickets.
 *   <li>{@link UnsupportedMessagesIT}: messages of bytes or objects, or without ids, become dead letters at once.
 * </ul>
 */
package ticketing.container;
