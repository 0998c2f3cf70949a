/**
 * Identity of the running service: its name, ids, clock, liveness, and the wire names of its enums. No dependency on other
 * packages.
 */
package ticketing.chassis.service;
