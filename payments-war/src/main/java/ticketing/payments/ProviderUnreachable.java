package ticketing.payments;

import ticketing.chassis.problem.Unavailable;

/**
 * The provider did not respond in time, or failed: whether the call took effect is unknown. Reconciliation catches it and retries
 * later.
 */
final class ProviderUnreachable extends Unavailable {

    private static final long serialVersionUID = 1L;

    ProviderUnreachable() {
        super("provider-unreachable", "The payment provider does not answer. Try again in a few seconds");
    }
}
