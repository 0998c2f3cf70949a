/** The application that is measured as a yardstick, in the same server as the services. */
package ticketing.bench.empty;
