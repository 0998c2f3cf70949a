package ticketing.tickets.rest;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import ticketing.identity.CurrentUser;
import ticketing.problem.Invalid;
import ticketing.tickets.Search;
import ticketing.tickets.TicketSort;
import ticketing.tickets.TicketStatus;
import ticketing.web.Cursor;
import ticketing.web.PageLimit;
import ticketing.web.Texts;

/** What a caller may ask of the list, as it stands in the address. A parameter that is not there asks nothing. */
public class SearchParams {

    private static final String ALL = "all";
    private static final int LONGEST_QUESTION = 200;
    private static final Pattern BLANKS = Pattern.compile("\\s+", Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern AMOUNT = Pattern.compile("[0-9]{1,20}(\\.[0-9]{1,2})?");

    @QueryParam("q")
    @DefaultValue("")
    @Parameter(description = "Words, each of which must be in title or venue")
    String q;

    @QueryParam("minPrice")
    @Parameter(schema = @Schema(type = SchemaType.NUMBER))
    String minPrice;

    @QueryParam("maxPrice")
    @Parameter(schema = @Schema(type = SchemaType.NUMBER))
    String maxPrice;

    @QueryParam("seller")
    @Parameter(schema = @Schema(type = SchemaType.STRING, enumeration = "me"))
    String seller;

    @QueryParam("status")
    @Parameter(
            description = "available by default; all with seller=me",
            schema =
                    @Schema(
                            type = SchemaType.STRING,
                            enumeration = {"available", "reserved", "sold", "all"}))
    String status;

    @QueryParam("sort")
    @DefaultValue("-createdAt")
    @Parameter(
            schema =
                    @Schema(
                            type = SchemaType.STRING,
                            defaultValue = "-createdAt",
                            enumeration = {"-createdAt", "price", "-price", "title", "startsAt"}))
    String sort;

    @QueryParam("limit")
    @DefaultValue(PageLimit.DEFAULT)
    @Parameter(schema = @Schema(type = SchemaType.INTEGER, minimum = "1", maximum = "100", defaultValue = "50"))
    String limit;

    @QueryParam("cursor")
    @Parameter(description = "From the Link header of the page before")
    String cursor;

    /** @throws Invalid if a parameter is not what it may be */
    Search search(CurrentUser user) {
        String owner = owner(user);
        TicketSort order = order();
        Search search = new Search(order, statuses());
        if (owner.isEmpty()) {
            search.notBegun();
        } else {
            search.of(owner);
        }
        words().forEach(search::with);
        priced(search);
        Optional.ofNullable(cursor)
                .map(text -> Cursor.parse(text, order.word()))
                .ifPresent(search::after);
        return search;
    }

    int rows() {
        return PageLimit.valueOf(limit).rows();
    }

    /** Empty for tickets of anybody. */
    private String owner(CurrentUser user) {
        if (seller == null) {
            return "";
        }
        if (!"me".equals(seller)) {
            throw new Invalid("seller", "seller can only be me");
        }
        return user.id();
    }

    private TicketSort order() {
        return TicketSort.of(sort)
                .orElseThrow(() -> new Invalid("sort", "sort must be -createdAt, price, -price, title or startsAt"));
    }

    private List<TicketStatus> statuses() {
        String asked = Optional.ofNullable(status).orElse(seller == null ? TicketStatus.AVAILABLE.word() : ALL);
        if (asked.equals(ALL)) {
            return TicketStatus.shown();
        }
        return TicketStatus.of(asked)
                .filter(TicketStatus.shown()::contains)
                .map(List::of)
                .orElseThrow(() -> new Invalid("status", "status must be available, reserved, sold or all"));
    }

    private Stream<String> words() {
        if (Texts.length(q) > LONGEST_QUESTION || !Texts.isManyLines(q)) {
            throw new Invalid("q", "q must be words of at most " + LONGEST_QUESTION + " characters together");
        }
        return BLANKS.splitAsStream(q).filter(word -> !word.isEmpty()).distinct();
    }

    private void priced(Search search) {
        Optional<BigDecimal> least = amount("minPrice", minPrice);
        Optional<BigDecimal> most = amount("maxPrice", maxPrice);
        if (least.flatMap(from -> most.filter(to -> from.compareTo(to) > 0)).isPresent()) {
            throw new Invalid("minPrice", "minPrice must not be above maxPrice");
        }
        least.ifPresent(search::from);
        most.ifPresent(search::to);
    }

    private static Optional<BigDecimal> amount(String name, String text) {
        if (text != null && !AMOUNT.matcher(text).matches()) {
            throw new Invalid(name, name + " must be a plain number with at most two decimals");
        }
        return Optional.ofNullable(text).map(BigDecimal::new);
    }
}
