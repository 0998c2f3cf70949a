package ticketing.admin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import ticketing.platform.Ids;
import ticketing.platform.Place;
import ticketing.platform.Sql;

/** What operators did in this service: written down once, and never changed. */
@ApplicationScoped
public class Actions {

    private static final String ADD =
            "insert into delivery.operator_action (id, operator_id, action, subject, reason) values (?, ?, ?, ?, ?)";
    private static final String LIST = "select id, at, operator_id, action, subject, reason"
            + " from delivery.operator_action where (at, id) < (?, ?) order by at desc, id desc limit ?";

    @Inject
    private Sql sql;

    /** In the transaction in which it is done: there is no deed without its entry, and no entry without the deed. */
    @Transactional(TxType.MANDATORY)
    public void add(Action.Kind kind, String subject, Intervention by) {
        sql.update(ADD, Ids.next(), by.operatorId(), kind.text(), subject, by.reason());
    }

    /** The newest first. */
    @Transactional
    public List<Action> list(Place after, int limit) {
        return sql.query(LIST, Actions::action, after.at(), after.id(), limit);
    }

    private static Action action(ResultSet row) throws SQLException {
        return new Action(
                row.getString("id"),
                row.getObject("at", OffsetDateTime.class).withOffsetSameInstant(ZoneOffset.UTC),
                row.getString("operator_id"),
                row.getString("action"),
                row.getString("subject"),
                row.getString("reason"));
    }
}
