package ticketing.payments;

import ticketing.problem.Unavailable;

/** The provider did not answer in time, or not at all: whether it did what it was asked is not known. */
final class ProviderUnreachable extends Unavailable {

    private static final long serialVersionUID = 1L;

    ProviderUnreachable() {
        super("provider-unreachable", "The payment provider does not answer. Try again in a few seconds");
    }
}
