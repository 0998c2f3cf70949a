package ticketing.bench;

/** A measurement was disturbed, so that its value would be meaningless. */
final class InvalidMeasurement extends RuntimeException {

    private static final long serialVersionUID = 1L;

    InvalidMeasurement(String reason) {
        super(reason);
    }

    InvalidMeasurement(String reason, Throwable cause) {
        super(reason, cause);
    }
}
