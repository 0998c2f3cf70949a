package ticketing.problem;

/** The thing is there, and somebody else's. */
public final class NotOwner extends Refusal {

    private static final long serialVersionUID = 1L;

    public NotOwner() {
        super(Kind.FORBIDDEN, "not-owner", "Not authorized");
    }
}
