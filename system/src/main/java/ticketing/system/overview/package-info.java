/** What an operator sees at a overview: how each service does, by what its servers tell anybody who asks. */
package ticketing.system.overview;
