package ticketing.bench;

/** Something went otherwise than it must for the figure to mean anything. */
final class NoFigure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NoFigure(String reason) {
        super(reason);
    }

    NoFigure(String reason, Throwable cause) {
        super(reason, cause);
    }
}
