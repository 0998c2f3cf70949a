/**
 * Orders over HTTP: forms, views and the routes under {@code /api/orders}. Nothing of the domain is decided here.
 */
package ticketing.orders.rest;
