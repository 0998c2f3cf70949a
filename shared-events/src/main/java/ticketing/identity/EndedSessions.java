package ticketing.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashSet;
import java.util.Set;
import ticketing.platform.Database;
import ticketing.platform.Migrated;
import ticketing.platform.Migrations;
import ticketing.platform.Reachability;
import ticketing.request.Log;

/**
 * Sessions that were signed out though their tokens have not expired. Kept in the service's database, and read from
 * there every two seconds, so that each replica knows soon what any of them has heard.
 */
@ApplicationScoped
public class EndedSessions {

    private static final Logger LOG = Log.of(EndedSessions.class);
    private static final String READ = "select sid from delivery.ended_session where expires > clock_timestamp()";
    private static final String FORGET = "delete from delivery.ended_session where expires <= clock_timestamp()";

    @Inject
    private Database database;

    @Inject
    private Migrations migrations;

    @Inject
    private Reachability reachability;

    private volatile Set<String> ended = Set.of();

    public boolean contains(String sid) {
        return ended.contains(sid);
    }

    /** Reads them again; while the database is away those known stay refused. */
    void refresh() {
        if (migrations.isDone() && reachability.isReachable()) {
            read();
        }
    }

    void readAtStart(@Observes Migrated migrated) {
        read();
    }

    private void read() {
        try (Connection connection = database.background().getConnection();
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(FORGET);
            Set<String> found = new HashSet<>();
            try (ResultSet rows = statement.executeQuery(READ)) {
                while (rows.next()) {
                    found.add(rows.getString("sid"));
                }
            }
            ended = Set.copyOf(found);
        } catch (SQLException away) {
            LOG.log(Level.DEBUG, "The ended sessions could not be read; those known stay refused", away);
        }
    }
}
