package ticketing.bench;

/** Something went otherwise than it must for the figure to mean anything. */
final class InvalidMeasurement extends RuntimeException {

    private static final long serialVersionUID = 1L;

    InvalidMeasurement(String reason) {
        super(reason);
    }

    InvalidMeasurement(String reason, Throwable cause) {
        super(reason, cause);
    }
}
