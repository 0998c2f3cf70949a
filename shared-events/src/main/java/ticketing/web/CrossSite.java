package ticketing.web;

import ticketing.problem.Refusal;

/** The request was sent by a page of another site. */
final class CrossSite extends Refusal {

    private static final long serialVersionUID = 1L;

    CrossSite() {
        super(Kind.FORBIDDEN, "cross-site", "Requests from other sites are refused");
    }
}
