package ticketing.web;

import ticketing.problem.Refusal;

/** The body has more bytes than any body of ours needs. */
final class TooLarge extends Refusal {

    private static final long serialVersionUID = 1L;

    TooLarge(int most) {
        super(Kind.TOO_LARGE, "too-large", "The body must not be larger than " + most + " bytes");
    }
}
