/**
 * What operators do in any service, each with a reason, and written down in the transaction in which it is done: who
 * did what to which thing, when and why. What only one service knows of, such as an order, is that service's own.
 */
package ticketing.admin;
