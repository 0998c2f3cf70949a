/**
 * The marketplace as the people see it who use it: what a story can say of sellers, buyers and visitors, without a word
 * of HTTP.
 */
package ticketing.shop;
