/** What stands at the root of the site: the pages, and the answer to whatever below {@code /api} no service answers. */
package ticketing.client;
