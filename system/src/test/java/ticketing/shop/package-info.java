/**
 * Drivers for the users of the marketplace: what visitors, buyers, sellers and operators do, without HTTP in the
 * stories. Faults and probes of databases and broker for what no route offers.
 */
package ticketing.shop;
