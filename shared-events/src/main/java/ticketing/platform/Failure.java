package ticketing.platform;

/** A failure in one text, for whoever has to find out what is wrong. */
public final class Failure {

    private Failure() {}

    /** What it says itself, and what was behind it unless it says that too: a container wraps much, and tells little. */
    public static String told(Throwable failure) {
        Throwable root = failure;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        String told = failure.toString();
        return told.contains(String.valueOf(root.getMessage())) ? told : told + ", because of " + root;
    }
}
