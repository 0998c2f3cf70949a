/**
 * The benchmark of the whole system, with durable disks, sessions, validation, outbox, relay and consumers. A value
 * that depends on the machine is a ratio to a yardstick, measured in alternation with it.
 */
package ticketing.bench;
