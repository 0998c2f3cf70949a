/**
 * The proof by faults: a crowd that trades, a nemesis that breaks whatever can break, a history of what was asked and
 * answered, and a judge who compares it with all the books. All choices come from one seed.
 */
package ticketing.chaos;
