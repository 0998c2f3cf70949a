/**
 * Manners of the HTTP contract that every service keeps: what a body may be, where a request may come from, pages of a
 * list, versions of a thing.
 */
package ticketing.web;
