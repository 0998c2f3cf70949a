/**
 * Figures that a service reads from its own database: asked every few seconds, however often somebody looks at them.
 */
package ticketing.survey;
