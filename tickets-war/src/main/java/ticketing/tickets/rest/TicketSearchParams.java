package ticketing.tickets.rest;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import ticketing.chassis.http.Cursor;
import ticketing.chassis.http.Page;
import ticketing.chassis.http.PageQuery;
import ticketing.chassis.identity.CurrentUser;
import ticketing.chassis.problem.Refusal;
import ticketing.chassis.problem.Refusals;
import ticketing.chassis.service.Ids;
import ticketing.chassis.service.Texts;
import ticketing.chassis.service.WireName;
import ticketing.tickets.Selling;
import ticketing.tickets.Ticket;
import ticketing.tickets.TicketSearch;
import ticketing.tickets.TicketSort;
import ticketing.tickets.TicketStatus;

/** The query parameters of a search for tickets. */
public class TicketSearchParams {

    private static final String ALL = "all";
    private static final int MAX_QUERY_LENGTH = 200;
    private static final Pattern BLANKS = Pattern.compile("\\s+", Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern AMOUNT = Pattern.compile("[0-9]{1,20}(\\.[0-9]{1,2})?");

    @QueryParam("q")
    @DefaultValue("")
    String q;

    @QueryParam("minPrice")
    String minPrice;

    @QueryParam("maxPrice")
    String maxPrice;

    @QueryParam("seller")
    String seller;

    @QueryParam("status")
    String status;

    @QueryParam("sort")
    @DefaultValue("-createdAt")
    String sort;

    /**
     * Finds the page that the parameters describe.
     *
     * @throws Refusal if a parameter is not allowed
     */
    Page<Ticket> page(PageQuery page, Selling selling, CurrentUser user) {
        String owner = owner(user);
        TicketSort order = order();
        List<TicketStatus> statuses = statuses();
        return page.sortedBy(
                order.wireName(),
                (after, limit) -> selling.search(search(order, statuses, owner, after), limit),
                last -> new Cursor(order.wireName(), order.value(last), last.id()));
    }

    private TicketSearch search(TicketSort order, List<TicketStatus> statuses, String owner, Optional<Cursor> after) {
        TicketSearch search = new TicketSearch(order, statuses);
        if (owner.isEmpty()) {
            search.notBegun();
        } else {
            search.ofSeller(owner);
        }
        words().forEach(search::with);
        addPrices(search);
        after.ifPresent(last -> addPosition(search, order, last));
        return search;
    }

    private static void addPosition(TicketSearch search, TicketSort order, Cursor last) {
        if (!Ids.isValid(last.id()) || !order.isValue(last.value())) {
            throw Cursor.invalid();
        }
        search.after(last.value(), last.id());
    }

    /** The seller whose tickets alone are listed; empty for tickets of all sellers. */
    private String owner(CurrentUser user) {
        if (seller == null) {
            return "";
        }
        if (!"me".equals(seller)) {
            throw Refusals.invalid("seller", "seller can only be me");
        }
        return user.id();
    }

    private TicketSort order() {
        return WireName.parse(TicketSort.class, sort)
                .orElseThrow(
                        () -> Refusals.invalid("sort", "sort must be -createdAt, price, -price, title or startsAt"));
    }

    private List<TicketStatus> statuses() {
        String requested = Optional.ofNullable(status).orElse(seller == null ? TicketStatus.AVAILABLE.wireName() : ALL);
        if (requested.equals(ALL)) {
            return TicketStatus.visible();
        }
        return WireName.parse(TicketStatus.class, requested)
                .filter(TicketStatus.visible()::contains)
                .map(List::of)
                .orElseThrow(() -> Refusals.invalid("status", "status must be available, reserved, sold or all"));
    }

    private Stream<String> words() {
        if (Texts.length(q) > MAX_QUERY_LENGTH || !Texts.isManyLines(q)) {
            throw Refusals.invalid("q", "q must be words of at most " + MAX_QUERY_LENGTH + " characters together");
        }
        return BLANKS.splitAsStream(q).filter(word -> !word.isEmpty()).distinct();
    }

    private void addPrices(TicketSearch search) {
        Optional<BigDecimal> min = amount("minPrice", minPrice);
        Optional<BigDecimal> max = amount("maxPrice", maxPrice);
        if (min.flatMap(from -> max.filter(to -> from.compareTo(to) > 0)).isPresent()) {
            throw Refusals.invalid("minPrice", "minPrice must not be above maxPrice");
        }
        min.ifPresent(search::minPrice);
        max.ifPresent(search::maxPrice);
    }

    private static Optional<BigDecimal> amount(String name, String text) {
        if (text != null && !AMOUNT.matcher(text).matches()) {
            throw Refusals.invalid(name, name + " must be a plain number with at most two decimals");
        }
        return Optional.ofNullable(text).map(BigDecimal::new);
    }
}
