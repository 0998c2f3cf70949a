/**
 * How fast the whole system is. Everything is on: durable disks, sessions, validation, outbox, relay, listeners. Each
 * figure that would say more of the machine than of the system is a ratio to a yardstick, measured in turns with it.
 */
package ticketing.bench;
