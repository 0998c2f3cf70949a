package ticketing.system;

/** Something stands in the way that only the caller can remove; the message is one sentence that says what to do. */
public class CannotRun extends RuntimeException {

    /** For what is wrong in itself. */
    public CannotRun(String whatToDo) {
        super(whatToDo);
    }

    /** For what was tried and failed. */
    public CannotRun(String whatToDo, Throwable cause) {
        super(whatToDo, cause);
    }
}
