/**
 * Who looks into all five books and the provider's ledger at once, and says what does not agree. Stories ask it after
 * each misfortune, and so does the chaos run.
 */
package ticketing.oracle;
