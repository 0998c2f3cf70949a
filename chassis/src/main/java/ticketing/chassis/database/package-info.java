/**
 * The service's own database: data sources, migrations, SQL past JPA, availability and the bulkhead in front of it,
 * classification of SQL failures, row locks, keyset positions.
 */
package ticketing.chassis.database;
