/**
 * The chaos run: simulated customers trade while faults are injected; afterwards the recorded history is compared
 * with all databases. One seed decides all choices.
 */
package ticketing.chaos;
