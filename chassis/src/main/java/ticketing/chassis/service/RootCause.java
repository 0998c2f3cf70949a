package ticketing.chassis.service;

/** The innermost cause of an exception: containers wrap exceptions, and the outer messages often lack the reason. */
public final class RootCause {

    private RootCause() {}

    /** Returns the failure itself when it has no cause. */
    public static Throwable of(Throwable failure) {
        Throwable root = failure;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return root;
    }

    /** Returns the failure's class and message, and the root cause's unless the message includes it already. */
    public static String describe(Throwable failure) {
        Throwable root = of(failure);
        String described = failure.toString();
        return described.contains(String.valueOf(root.getMessage())) ? described : described + ", because of " + root;
    }
}
