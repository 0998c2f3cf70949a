/**
 * What only a container can show: entities on the real database, the post between a transaction and the broker, tokens
 * as another server reads them. Each class deploys an archive to one Liberty, which Arquillian starts once.
 */
package ticketing.container;
