package ticketing.problem;

import java.util.List;

/** Inputs that are missing or not what they should be, each with its field. */
public final class Invalid extends Refusal {

    private static final long serialVersionUID = 1L;

    public Invalid(List<Complaint> complaints) {
        super(Kind.INVALID, "validation", complaints);
    }

    public Invalid(String field, String message) {
        this(List.of(new Complaint(message, field)));
    }
}
