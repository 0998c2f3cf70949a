package ticketing.tickets;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Builds the one query of a search for tickets.
 *
 * <p>The query reads each status by itself, in order, and only as many rows as the page needs; so one index for each sort
 * serves any choice of statuses, and the last page costs what the first does. Not thread-safe.
 */
public final class TicketSearch {

    /** When the show begins, for comparisons: tickets without a time begin after all others. */
    static final String BEGINNING = "coalesce(starts_at, 'infinity')";

    private final TicketSort sort;
    private final StringBuilder conditions = new StringBuilder();
    private final List<Object> parameters = new ArrayList<>();

    public TicketSearch(TicketSort sort, Collection<TicketStatus> statuses) {
        this.sort = sort;
        parameters.add(statuses.stream().map(TicketStatus::wireName).collect(Collectors.joining(",")));
    }

    public TicketSearch ofSeller(String seller) {
        return where("user_id = ?", seller);
    }

    /** Excludes tickets whose show has begun, by the database's clock. */
    public TicketSearch notBegun() {
        return where(BEGINNING + " > now()");
    }

    public TicketSearch minPrice(BigDecimal min) {
        return where("price >= ?", min);
    }

    public TicketSearch maxPrice(BigDecimal max) {
        return where("price <= ?", max);
    }

    /** A word in title or venue, in any case. */
    public TicketSearch with(String word) {
        String literal = word.replaceAll("[\\\\%_]", "\\\\$0");
        return where("lower(title || ' ' || coalesce(venue, '')) like lower(?)", "%" + literal + "%");
    }

    /**
     * Only rows after the last one of another page.
     *
     * @param value of the sort in that row, {@linkplain TicketSort#isValue valid} for it
     */
    public TicketSearch after(String value, String id) {
        return where(sort.beyond(), sort.parameter(value), id);
    }

    /** The parameters of the query, in their order. */
    List<Object> parameters() {
        return List.copyOf(parameters);
    }

    String query(int limit) {
        String inOrder = " order by " + sort.orderBy() + " limit " + limit;
        return "select ticket.* from unnest(string_to_array(?, ',')) as wanted (status)"
                + " cross join lateral (select * from ticket where ticket.status = wanted.status" + conditions + inOrder
                + ") as ticket" + inOrder;
    }

    /** Each question mark of the condition is one of the parameters, in their order. */
    private TicketSearch where(String condition, Object... values) {
        conditions.append(" and ").append(condition);
        parameters.addAll(List.of(values));
        return this;
    }
}
