package ticketing.orders.rest;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import ticketing.orders.Order;
import ticketing.orders.OrderList;
import ticketing.orders.OrderSort;
import ticketing.orders.OrderSort.Place;
import ticketing.orders.OrderStatus;
import ticketing.problem.Invalid;
import ticketing.web.Cursor;
import ticketing.web.PageLimit;
import ticketing.web.Paged;

/** Which of their own orders a caller wants to see: the list's query. */
public class OwnOrders {

    private static final int LAST_YEAR = 9999;

    @QueryParam("status")
    @Parameter(
            schema =
                    @Schema(
                            type = SchemaType.STRING,
                            enumeration = {"created", "awaiting:payment", "complete", "cancelled"}))
    String status;

    @QueryParam("sort")
    @DefaultValue("createdAt")
    @Parameter(
            schema =
                    @Schema(
                            type = SchemaType.STRING,
                            defaultValue = "createdAt",
                            enumeration = {"createdAt", "-createdAt"}))
    String sort;

    @QueryParam("cursor")
    @Parameter(description = "From the Link header of the page before")
    String cursor;

    @QueryParam("limit")
    @DefaultValue(PageLimit.DEFAULT)
    @Parameter(schema = @Schema(type = SchemaType.INTEGER, minimum = "1", maximum = "100", defaultValue = "50"))
    PageLimit limit;

    /** One more than is asked for, since that one tells whether there is another page. */
    OrderList of(String userId) {
        OrderSort wanted = sort();
        Place after = Optional.ofNullable(cursor)
                .map(text -> place(Cursor.parse(text, sort)))
                .orElse(wanted.start());
        return new OrderList(userId, statuses(), wanted, after, limit.rows() + 1);
    }

    Paged<OrderView> page(List<Order> found) {
        List<OrderView> rows =
                found.stream().limit(limit.rows()).map(OrderView::of).toList();
        return new Paged<>(rows, found.size() > rows.size() ? Optional.of(end(rows)) : Optional.empty());
    }

    private Cursor end(List<OrderView> rows) {
        OrderView last = rows.get(rows.size() - 1);
        return new Cursor(sort, last.createdAt().toString(), last.id());
    }

    private OrderSort sort() {
        return OrderSort.of(sort).orElseThrow(() -> new Invalid("sort", "Sort must be createdAt or -createdAt"));
    }

    private Set<OrderStatus> statuses() {
        return Optional.ofNullable(status).map(OwnOrders::only).orElse(EnumSet.allOf(OrderStatus.class));
    }

    private static Set<OrderStatus> only(String text) {
        return OrderStatus.of(text)
                .map(Set::of)
                .orElseThrow(() -> new Invalid(
                        "status", "Status must be one of created, awaiting:payment, complete and cancelled"));
    }

    private static Place place(Cursor cursor) {
        try {
            OffsetDateTime createdAt = OffsetDateTime.parse(cursor.value());
            if (createdAt.getYear() < 1 || createdAt.getYear() > LAST_YEAR) {
                throw Cursor.invalid();
            }
            return new Place(createdAt, cursor.id());
        } catch (DateTimeException broken) {
            throw Cursor.invalid();
        }
    }
}
