package ticketing.tickets;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import ticketing.platform.Ids;
import ticketing.web.Cursor;

/**
 * What somebody looks for among the tickets, becoming the one query that finds it.
 *
 * <p>Each status is looked through by itself, in order, and only for as many rows as are wanted; so one index for each
 * sort serves any choice of statuses, and the last page costs what the first does.
 */
public final class Search {

    /** When the event begins, for comparing: tickets that do not say begin after all others. */
    static final String BEGINNING = "coalesce(starts_at, 'infinity')";

    private final TicketSort sort;
    private final StringBuilder conditions = new StringBuilder();
    private final List<Object> values = new ArrayList<>();

    public Search(TicketSort sort, Collection<TicketStatus> statuses) {
        this.sort = sort;
        values.add(statuses.stream().map(TicketStatus::word).collect(Collectors.joining(",")));
    }

    public Search of(String seller) {
        return where("user_id = ?", seller);
    }

    /** Leaves out what has begun, by the database's clock. */
    public Search notBegun() {
        return where(BEGINNING + " > now()");
    }

    public Search from(BigDecimal least) {
        return where("price >= ?", least);
    }

    public Search to(BigDecimal most) {
        return where("price <= ?", most);
    }

    /** In title or venue, in capitals or not. */
    public Search with(String word) {
        String literal = word.replaceAll("[\\\\%_]", "\\\\$0");
        return where("lower(title || ' ' || coalesce(venue, '')) like lower(?)", "%" + literal + "%");
    }

    /** Only what comes after the end of another page. */
    public Search after(Cursor end) {
        if (!Ids.isPossible(end.id())) {
            throw Cursor.invalid();
        }
        return where(sort.beyond(), sort.parameter(end), end.id());
    }

    TicketSort sort() {
        return sort;
    }

    /** The parameters of the query, from the first. */
    List<Object> values() {
        return List.copyOf(values);
    }

    String query(int rows) {
        String inOrder = " order by " + sort.orderBy() + " limit " + rows;
        return "select ticket.* from unnest(string_to_array(?, ',')) as wanted (status)"
                + " cross join lateral (select * from ticket where ticket.status = wanted.status" + conditions + inOrder
                + ") as ticket" + inOrder;
    }

    /** Each question mark stands for one of the parameters, in their order. */
    private Search where(String condition, Object... parameters) {
        conditions.append(" and ").append(condition);
        values.addAll(List.of(parameters));
        return this;
    }
}
