/** Consistency checks: invariants during a run, and the history compared with the databases, the change log and the queues after it. */
package ticketing.chaos.check;
