package ticketing.chassis.database;

import java.sql.SQLException;

/** A statement failed; {@link SqlFailures} classifies it by its cause. */
public final class DatabaseException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    DatabaseException(String message, SQLException cause) {
        super(message, cause);
    }
}
