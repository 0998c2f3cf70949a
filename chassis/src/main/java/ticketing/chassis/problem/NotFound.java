package ticketing.chassis.problem;

/** No entity has this id, or none that the caller may see. A class of its own: a replica wait catches it and retries. */
public final class NotFound extends Refusal {

    private static final long serialVersionUID = 1L;

    public NotFound() {
        super(Kind.NOT_FOUND, "not-found", "Not found");
    }
}
