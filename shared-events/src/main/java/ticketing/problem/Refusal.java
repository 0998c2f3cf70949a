package ticketing.problem;

import java.util.List;

/**
 * A rule said no. Thrown by the domain with the kind of the refusal, the slug of its problem type and what to tell the
 * caller; a transaction that it leaves is rolled back.
 *
 * <p>Not for a failure of ours: let that exception go up as it is.
 */
public abstract class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Why the answer is no, in the domain's words. */
    public enum Kind {
        INVALID,
        NOT_SIGNED_IN,
        UNPAID,
        FORBIDDEN,
        UNKNOWN,
        CONFLICT,
        CHANGED,
        TOO_LARGE,
        UNAVAILABLE
    }

    private final Kind kind;
    private final String slug;
    private final transient List<Complaint> complaints;

    protected Refusal(Kind kind, String slug, String message) {
        this(kind, slug, List.of(Complaint.of(message)));
    }

    protected Refusal(Kind kind, String slug, String message, String field) {
        this(kind, slug, List.of(new Complaint(message, field)));
    }

    protected Refusal(Kind kind, String slug, List<Complaint> complaints) {
        super(complaints.get(0).message(), null, false, false);
        this.kind = kind;
        this.slug = slug;
        this.complaints = List.copyOf(complaints);
    }

    public final Kind kind() {
        return kind;
    }

    /** The last segment of the problem's type, such as {@code ticket-reserved}. */
    public final String slug() {
        return slug;
    }

    /** At least one. */
    public final List<Complaint> complaints() {
        return complaints;
    }
}
