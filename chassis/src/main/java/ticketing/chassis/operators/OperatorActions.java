package ticketing.chassis.operators;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import ticketing.chassis.database.KeysetPosition;
import ticketing.chassis.database.Sql;
import ticketing.chassis.service.Ids;
import ticketing.chassis.service.Timestamps;

/** The append-only record of operator actions in this service. SQL past JPA: its table is in no WAR's persistence unit. */
@ApplicationScoped
public class OperatorActions {

    private static final String ADD =
            "insert into delivery.operator_action (id, operator_id, action, subject, reason) values (?, ?, ?, ?, ?)";
    private static final String LIST = "select id, at, operator_id, action, subject, reason"
            + " from delivery.operator_action where (at, id) < (?, ?) order by at desc, id desc limit ?";

    @Inject
    Sql sql;

    /** Call it in the transaction of the change: both are committed, or neither. */
    @Transactional(TxType.MANDATORY)
    public void add(OperatorAction.Kind kind, String subject, Justification justification) {
        sql.update(ADD, Ids.next(), justification.operatorId(), kind.wireName(), subject, justification.reason());
    }

    /** The newest first. */
    public List<OperatorAction> list(KeysetPosition after, int limit) {
        return sql.query(LIST, OperatorActions::action, after.at(), after.id(), limit);
    }

    private static OperatorAction action(ResultSet row) throws SQLException {
        return new OperatorAction(
                row.getString("id"),
                Timestamps.utc(row.getObject("at", OffsetDateTime.class)),
                row.getString("operator_id"),
                row.getString("action"),
                row.getString("subject"),
                row.getString("reason"));
    }
}
