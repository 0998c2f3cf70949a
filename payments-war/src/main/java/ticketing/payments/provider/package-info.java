/**
 * Payment providers, one of them selected by configuration. The sandbox replaces a provider where no money may move: an
 * external party with a ledger of its own.
 */
package ticketing.payments.provider;
