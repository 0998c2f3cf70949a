/** The faults, their catalogue, the environment that they act on, and the injector that runs two of them at a time. */
package ticketing.chaos.fault;
