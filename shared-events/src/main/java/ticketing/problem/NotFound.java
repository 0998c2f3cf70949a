package ticketing.problem;

/** Nothing has that id, or nothing that the caller may know of. */
public final class NotFound extends Refusal {

    private static final long serialVersionUID = 1L;

    public NotFound() {
        super(Kind.UNKNOWN, "not-found", "Not found");
    }
}
