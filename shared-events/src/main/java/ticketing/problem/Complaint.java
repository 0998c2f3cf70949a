package ticketing.problem;

/**
 * One thing that is wrong with a request.
 *
 * @param field the input that is to blame; null when no single one is
 */
public record Complaint(String message, String field) {

    static Complaint of(String message) {
        return new Complaint(message, null);
    }
}
