/** The application of the second yardstick, deployed to the server of the services. */
package ticketing.bench.empty;
