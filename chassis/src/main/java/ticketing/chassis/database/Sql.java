package ticketing.chassis.database;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Function;
import javax.sql.DataSource;

/**
 * SQL past JPA, each use with its reason. Single statements run on the foreground pool and join the caller's transaction,
 * if there is one; {@link #inBackground} runs a local transaction of its own on the background pool.
 *
 * <p>All methods throw {@link DatabaseException} when a statement fails or no connection is available. Thread-safe.
 */
@ApplicationScoped
public class Sql {

    @Inject
    Database database;

    /** See {@link SqlConnection#query}. */
    public <T> List<T> query(String statement, SqlConnection.RowMapper<T> mapper, Object... parameters) {
        return on(connection -> connection.query(statement, mapper, parameters));
    }

    /** See {@link SqlConnection#update}. */
    public int update(String statement, Object... parameters) {
        return on(connection -> connection.update(statement, parameters));
    }

    /** See {@link SqlConnection#batch}. */
    public int[] batch(String statement, List<List<Object>> parameters) {
        return on(connection -> connection.batch(statement, parameters));
    }

    /** Commits when the work returns, rolls back when it throws. Call it outside of any JTA transaction. */
    public <T, X extends Exception> T inBackground(TransactionWork<T, X> work) throws X {
        try (Connection connection = open(database.background())) {
            connection.setAutoCommit(false);
            return commit(connection, work);
        } catch (SQLException failure) {
            throw new DatabaseException("The background transaction failed", failure);
        }
    }

    /** Statements of one local transaction. */
    public interface TransactionWork<T, X extends Exception> {

        T run(SqlConnection connection) throws X;
    }

    private static <T, X extends Exception> T commit(Connection connection, TransactionWork<T, X> work)
            throws X, SQLException {
        try {
            T result = work.run(new SqlConnection(connection));
            connection.commit();
            return result;
        } catch (Exception failure) {
            rollback(connection, failure);
            throw failure;
        }
    }

    /** A lost connection cannot be rolled back either; the failure that led here is the one to report. */
    private static void rollback(Connection connection, Exception failure) {
        try {
            connection.rollback();
        } catch (SQLException connectionLoss) {
            failure.addSuppressed(connectionLoss);
        }
    }

    private <T> T on(Function<SqlConnection, T> work) {
        try (Connection connection = open(database.foreground())) {
            return work.apply(new SqlConnection(connection));
        } catch (SQLException failure) {
            throw new DatabaseException("The connection could not be closed", failure);
        }
    }

    private static Connection open(DataSource pool) {
        try {
            return pool.getConnection();
        } catch (SQLException failure) {
            throw new DatabaseException("No connection to the database is available", failure);
        }
    }
}
