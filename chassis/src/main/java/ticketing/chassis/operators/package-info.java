/**
 * Actions of operators: each has a reason and is recorded in the transaction in which it takes effect. An
 * action on one service's entities, such as orders, belongs to that service.
 */
package ticketing.chassis.operators;
