package ticketing.chassis.problem;

import java.util.List;

/**
 * The "no" of a business rule, with its kind, the slug of its problem type and the message for the caller. A transaction
 * that it leaves is rolled back. Each service has a catalogue of its refusals; a subclass exists only where it is caught by
 * type.
 *
 * <p>Not for failures of the service itself: let those exceptions propagate as they are.
 */
public class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Why the request is refused; {@link ProblemStatus} maps it to a status code. */
    public enum Kind {
        INVALID,
        NOT_SIGNED_IN,
        PAYMENT_REQUIRED,
        FORBIDDEN,
        NOT_FOUND,
        CONFLICT,
        CHANGED,
        TOO_LARGE,
        UNAVAILABLE
    }

    private final Kind kind;
    private final String slug;
    private final transient List<ErrorDetail> errors;

    public Refusal(Kind kind, String slug, String message) {
        this(kind, slug, List.of(ErrorDetail.of(message)));
    }

    public Refusal(Kind kind, String slug, String message, String field) {
        this(kind, slug, List.of(new ErrorDetail(message, field)));
    }

    /** @param errors one at least */
    public Refusal(Kind kind, String slug, List<ErrorDetail> errors) {
        super(errors.get(0).message(), null, false, false);
        this.kind = kind;
        this.slug = slug;
        this.errors = List.copyOf(errors);
    }

    public final Kind kind() {
        return kind;
    }

    /** The last segment of the problem's type, such as {@code ticket-reserved}. */
    public final String slug() {
        return slug;
    }

    /** One at least. */
    public final List<ErrorDetail> errors() {
        return errors;
    }
}
