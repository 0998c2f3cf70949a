/**
 * What the other services tell orders: one listener for each topic, and a handler that translates each event into one
 * call of the domain. Nothing is caught or judged here.
 */
package ticketing.orders.messaging;
