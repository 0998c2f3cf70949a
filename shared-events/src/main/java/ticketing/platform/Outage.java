package ticketing.platform;

import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientConnectionException;
import java.util.Set;
import java.util.function.Predicate;

/** Tells the failures that pass when the database is back, or when the same is done again, from those that do not. */
public final class Outage {

    /** Serialization failure, deadlock, lock not available. */
    private static final Set<String> CONFLICTS = Set.of("40001", "40P01", "55P03");

    private static final int CHAIN = 20;

    private Outage() {}

    /** Whether the database was away, or went away: SQLState class 08, 53 or 57, or a connection that is not to be had. */
    public static boolean isBehind(Throwable failure) {
        return anyCause(failure, Outage::isOutage);
    }

    /** Whether the same work, done again later, may succeed: an outage, or a conflict with work done beside it. */
    public static boolean mayPass(Throwable failure) {
        return anyCause(failure, sql -> isOutage(sql) || CONFLICTS.contains(state(sql)));
    }

    /** Whether the named constraint of the database refused the change. */
    public static boolean violates(Throwable failure, String constraint) {
        return anyCause(
                failure,
                sql -> state(sql).startsWith("23")
                        && String.valueOf(sql.getMessage()).contains('"' + constraint + '"'));
    }

    private static boolean isOutage(SQLException failure) {
        String state = state(failure);
        return failure instanceof SQLTransientConnectionException
                || failure instanceof SQLNonTransientConnectionException
                || failure instanceof SQLRecoverableException
                || state.startsWith("08")
                || state.startsWith("53")
                || state.startsWith("57P");
    }

    private static String state(SQLException failure) {
        return failure.getSQLState() == null ? "" : failure.getSQLState();
    }

    private static boolean anyCause(Throwable failure, Predicate<SQLException> test) {
        Throwable cause = failure;
        for (int depth = 0; cause != null && depth < CHAIN; depth++, cause = cause.getCause()) {
            if (cause instanceof SQLException sql && test.test(sql)) {
                return true;
            }
        }
        return false;
    }
}
