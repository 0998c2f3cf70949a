package ticketing.chassis.database;

import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientConnectionException;
import java.util.Set;
import java.util.function.Predicate;

/** Classifies failures by the {@link SQLException}s in their chain of causes. */
public final class SqlFailures {

    /** Serialization failure, deadlock, lock not available. */
    private static final Set<String> CONFLICTS = Set.of("40001", "40P01", "55P03");

    private static final int MAX_DEPTH = 20;

    private SqlFailures() {}

    /** Whether the database was or became unavailable: SQLState class 08, 53 or 57P, or no connection from the pool. */
    public static boolean isConnectionLoss(Throwable failure) {
        return anyCause(failure, SqlFailures::isConnectionLoss);
    }

    /** Whether a retry of the same work may succeed: a connection loss, or a conflict with concurrent work. */
    public static boolean isTransient(Throwable failure) {
        return anyCause(failure, sql -> isConnectionLoss(sql) || CONFLICTS.contains(state(sql)));
    }

    /** Whether the named constraint of the database refused the change. */
    public static boolean violates(Throwable failure, String constraint) {
        return anyCause(
                failure,
                sql -> state(sql).startsWith("23")
                        && String.valueOf(sql.getMessage()).contains('"' + constraint + '"'));
    }

    private static boolean isConnectionLoss(SQLException failure) {
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
        for (int depth = 0; cause != null && depth < MAX_DEPTH; depth++, cause = cause.getCause()) {
            if (cause instanceof SQLException sql && test.test(sql)) {
                return true;
            }
        }
        return false;
    }
}
