package ticketing.payments.rest;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import ticketing.payments.Payment;
import ticketing.payments.Reviewing;
import ticketing.platform.Ids;
import ticketing.platform.Place;
import ticketing.problem.Invalid;
import ticketing.web.Cursor;
import ticketing.web.PageLimit;
import ticketing.web.Paged;

/** Which of the caller's payments are wanted: all, or those for one order, the oldest first. */
public class PaymentsQuery {

    private static final String SORT = "createdAt";
    private static final int LONGEST_ID = 64;
    private static final long YEAR_10000 = 253_402_300_800_000L;

    @QueryParam("orderId")
    private String orderId;

    @QueryParam("limit")
    @DefaultValue(PageLimit.DEFAULT)
    @Parameter(schema = @Schema(type = SchemaType.INTEGER, minimum = "1", maximum = "100", defaultValue = "50"))
    private PageLimit limit;

    @QueryParam("cursor")
    @Parameter(description = "From the Link header of the page before")
    private String cursor;

    Paged<PaymentView> of(String userId, Reviewing payments) {
        Place after = cursor == null ? Place.OLDEST : place(Cursor.parse(cursor, SORT));
        List<Payment> found = find(userId, payments, after);
        List<Payment> page = found.subList(0, Math.min(found.size(), limit.rows()));
        Optional<Cursor> last =
                found.size() > page.size() ? Optional.of(cursor(page.get(page.size() - 1))) : Optional.empty();
        return new Paged<>(page.stream().map(PaymentView::of).toList(), last);
    }

    /** One more than the page has: so it is seen whether there is a next one. */
    private List<Payment> find(String userId, Reviewing payments, Place after) {
        int most = limit.rows() + 1;
        if (orderId == null) {
            return payments.ofUser(userId, after, most);
        }
        if (orderId.isEmpty() || orderId.length() > LONGEST_ID) {
            throw new Invalid("orderId", "Invalid value");
        }
        return Ids.isPossible(orderId) ? payments.ofOrder(userId, orderId, after, most) : List.of();
    }

    private static Cursor cursor(Payment last) {
        long millis = last.createdAt().toInstant().toEpochMilli();
        return new Cursor(SORT, Long.toString(millis), last.id());
    }

    static Place place(Cursor cursor) {
        if (!cursor.value().matches("[0-9]{1,15}") || Long.parseLong(cursor.value()) >= YEAR_10000) {
            throw Cursor.invalid();
        }
        Instant createdAt = Instant.ofEpochMilli(Long.parseLong(cursor.value()));
        return new Place(createdAt.atOffset(ZoneOffset.UTC), cursor.id());
    }
}
