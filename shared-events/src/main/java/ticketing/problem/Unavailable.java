package ticketing.problem;

/** Something that the answer needs is away for the moment; the same request may succeed soon. */
public class Unavailable extends Refusal {

    private static final long serialVersionUID = 1L;

    /** The service's own database is away. */
    public Unavailable() {
        this("unavailable", "The service is unavailable for the moment. Try again in a few seconds");
    }

    protected Unavailable(String slug, String message) {
        super(Kind.UNAVAILABLE, slug, message);
    }
}
