/**
 * Faults inside a service: a library that only chaos runs add to a WAR. The product contains no such switch; with
 * the library nothing happens until a file requests it.
 */
package ticketing.faults;
