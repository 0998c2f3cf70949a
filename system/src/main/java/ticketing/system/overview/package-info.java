/** The overview for operators: the status of each service, from its servers' public health and metrics. */
package ticketing.system.overview;
