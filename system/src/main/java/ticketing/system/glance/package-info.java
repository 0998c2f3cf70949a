/** What an operator sees at a glance: how each service does, by what its servers tell anybody who asks. */
package ticketing.system.glance;
