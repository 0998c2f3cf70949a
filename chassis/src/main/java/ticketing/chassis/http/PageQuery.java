package ticketing.chassis.http;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import ticketing.chassis.database.KeysetPosition;
import ticketing.chassis.problem.Refusal;
import ticketing.chassis.service.Timestamps;

/**
 * The query parameters of a keyset page, and the one way to page: a source returns one row more than the page has, which
 * shows whether there is a next page. For {@code @BeanParam}; {@link OpenApiFilter} describes it.
 */
public class PageQuery {

    @QueryParam("limit")
    @DefaultValue(PageLimit.DEFAULT)
    String limit;

    @QueryParam("cursor")
    String cursor;

    /** A sorted list, read from a position. */
    public interface Source<P, T> {

        /** Returns the rows after the position, {@code limit} at most. */
        List<T> find(P after, int limit);
    }

    /** A page of a list that is sorted by time, descending. */
    public <T> Page<T> newestFirst(Source<KeysetPosition, T> source, Function<T, KeysetPosition> positionOf) {
        return byTime("-at", KeysetPosition.NEWEST, source, positionOf);
    }

    /** A page of a list that is sorted by time, ascending. */
    public <T> Page<T> oldestFirst(Source<KeysetPosition, T> source, Function<T, KeysetPosition> positionOf) {
        return byTime("at", KeysetPosition.OLDEST, source, positionOf);
    }

    /**
     * A page of a list in any order. The source gets an empty position for the first page.
     *
     * @param sort the cursor is valid for this sort alone
     * @throws Refusal if limit or cursor are not allowed
     */
    public <T> Page<T> sortedBy(String sort, Source<Optional<Cursor>, T> source, Function<T, Cursor> cursorOf) {
        int rows = PageLimit.valueOf(limit).rows();
        Optional<Cursor> after = Optional.ofNullable(cursor).map(text -> Cursor.parse(text, sort));
        List<T> found = source.find(after, rows + 1);
        return found.size() <= rows
                ? new Page<>(found, Optional.empty())
                : new Page<>(found.subList(0, rows), Optional.of(cursorOf.apply(found.get(rows - 1))));
    }

    private <T> Page<T> byTime(
            String sort,
            KeysetPosition start,
            Source<KeysetPosition, T> source,
            Function<T, KeysetPosition> positionOf) {
        return sortedBy(
                sort,
                (after, rows) -> source.find(after.map(PageQuery::position).orElse(start), rows),
                row -> cursor(sort, positionOf.apply(row)));
    }

    private static Cursor cursor(String sort, KeysetPosition last) {
        return new Cursor(sort, last.at().toString(), last.id());
    }

    private static KeysetPosition position(Cursor cursor) {
        return Timestamps.parse(cursor.value())
                .map(at -> new KeysetPosition(at, cursor.id()))
                .orElseThrow(Cursor::invalid);
    }
}
