/**
 * The HTTP interface of orders, {@code /api/orders}: forms, views and resources. No rule of the domain.
 */
package ticketing.orders.rest;
