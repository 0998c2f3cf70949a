/** The run of faults as a test; and the same run in systems that were spoiled, where it must find what is wrong. */
package ticketing.chaos;
