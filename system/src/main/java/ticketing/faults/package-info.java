/**
 * What a service can be made to do wrong: a library that only the proofs by faults put beside a WAR's own. Without it
 * the product has no such switch; with it nothing happens until a file asks for it.
 */
package ticketing.faults;
