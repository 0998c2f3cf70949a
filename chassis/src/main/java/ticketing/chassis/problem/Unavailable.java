package ticketing.chassis.problem;

/** A dependency is unavailable; a retry of the same request may succeed soon. Batches catch it by type and stop. */
public class Unavailable extends Refusal {

    private static final long serialVersionUID = 1L;

    /** The service's own database is unavailable. */
    public Unavailable() {
        this("unavailable", "The service is unavailable for the moment. Try again in a few seconds");
    }

    protected Unavailable(String slug, String message) {
        super(Kind.UNAVAILABLE, slug, message);
    }
}
