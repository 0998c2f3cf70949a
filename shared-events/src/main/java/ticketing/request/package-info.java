/**
 * What belongs to one request, wherever it goes on: its id, its trace, its lines in the logs. Knows nothing else of ours.
 */
package ticketing.request;
