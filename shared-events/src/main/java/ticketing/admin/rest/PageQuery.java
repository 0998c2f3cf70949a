package ticketing.admin.rest;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import ticketing.platform.Place;
import ticketing.web.Cursor;
import ticketing.web.PageLimit;
import ticketing.web.Paged;

/** Which page of a list for operators is wanted. */
public class PageQuery {

    private static final int LAST_YEAR = 9999;

    @QueryParam("limit")
    @DefaultValue(PageLimit.DEFAULT)
    @Parameter(schema = @Schema(type = SchemaType.INTEGER, minimum = "1", maximum = "100", defaultValue = "50"))
    PageLimit limit;

    @QueryParam("cursor")
    @Parameter(description = "From the Link header of the page before")
    String cursor;

    /** Finds so many of a list, in its order, after a place in it. */
    public interface Source<T> {

        List<T> find(Place after, int limit);
    }

    /** The page, and whether another comes after it. */
    public <T> Paged<T> newestFirst(Source<T> list, Function<T, Place> placeOf) {
        return page("-at", Place.NEWEST, list, placeOf);
    }

    /** The page, and whether another comes after it. */
    public <T> Paged<T> oldestFirst(Source<T> list, Function<T, Place> placeOf) {
        return page("at", Place.OLDEST, list, placeOf);
    }

    /** One more than is asked for is looked for, since that one tells whether there is another page. */
    private <T> Paged<T> page(String sort, Place start, Source<T> list, Function<T, Place> placeOf) {
        int rows = limit.rows();
        Place after = cursor == null ? start : place(Cursor.parse(cursor, sort));
        List<T> found = list.find(after, rows + 1);
        if (found.size() <= rows) {
            return new Paged<>(found, Optional.empty());
        }
        Place last = placeOf.apply(found.get(rows - 1));
        return new Paged<>(
                found.subList(0, rows), Optional.of(new Cursor(sort, last.at().toString(), last.id())));
    }

    private static Place place(Cursor cursor) {
        try {
            OffsetDateTime at = OffsetDateTime.parse(cursor.value());
            if (at.getYear() < 1 || at.getYear() > LAST_YEAR) {
                throw Cursor.invalid();
            }
            return new Place(at, cursor.id());
        } catch (DateTimeException broken) {
            throw Cursor.invalid();
        }
    }
}
