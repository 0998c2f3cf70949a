/** The injector of faults: order, repetition, recovery. */
package ticketing.chaos.fault;
