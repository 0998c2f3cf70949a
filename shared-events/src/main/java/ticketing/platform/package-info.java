/**
 * What every service stands on: its name, its database and whether that answers, migrations, ids, health. No rule of
 * the marketplace lives here.
 */
package ticketing.platform;
