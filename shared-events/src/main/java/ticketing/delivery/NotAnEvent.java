package ticketing.delivery;

/** A message that is no event of the vocabulary: trying again does not make it one. */
final class NotAnEvent extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NotAnEvent(String why) {
        super(why);
    }

    NotAnEvent(String why, Throwable cause) {
        super(why, cause);
    }
}
