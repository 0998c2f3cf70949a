/**
 * What the marketplace promises, as stories about people and misfortunes, told to the whole running system. After each
 * story the oracle looks into the books.
 */
package ticketing.stories;
