/**
 * The marketplace as the people see it who use it: what a story can say of sellers, buyers and visitors, without a word
 * of HTTP. And the oracle, who looks into all the books.
 */
package ticketing.shop;
