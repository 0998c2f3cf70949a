/**
 * Context of one request wherever it continues: request id, trace, and the log lines that carry them. Depends on no other
 * package of the chassis.
 */
package ticketing.chassis.request;
