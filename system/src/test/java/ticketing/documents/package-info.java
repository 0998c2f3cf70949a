/** Documents, held to what they are about. */
package ticketing.documents;
