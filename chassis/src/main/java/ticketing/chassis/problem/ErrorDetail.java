package ticketing.chassis.problem;

/**
 * One error of a request, an element of {@code errors} in the response.
 *
 * @param field the input that is to blame; null when no single one is
 */
public record ErrorDetail(String message, String field) {

    static ErrorDetail of(String message) {
        return new ErrorDetail(message, null);
    }
}
