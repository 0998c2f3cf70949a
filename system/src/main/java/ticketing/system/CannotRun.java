package ticketing.system;

/** A condition that only the caller can remove; the message is one sentence with the remedy. */
public class CannotRun extends RuntimeException {

    /** For a condition that was checked. */
    public CannotRun(String whatToDo) {
        super(whatToDo);
    }

    /** For an attempt that failed. */
    public CannotRun(String whatToDo, Throwable cause) {
        super(whatToDo, cause);
    }
}
