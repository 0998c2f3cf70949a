/**
 * The consistency oracle: compares all five databases and the provider's ledger. Stories call it after every test,
 * the chaos run after its last request.
 */
package ticketing.oracle;
