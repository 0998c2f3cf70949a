package ticketing.admin.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ticketing.platform.Place;
import ticketing.problem.Invalid;
import ticketing.web.Cursor;
import ticketing.web.PageLimit;
import ticketing.web.Paged;

class PageQueryTest {

    private static final OffsetDateTime NOON = OffsetDateTime.parse("2026-05-04T12:00:00Z");
    private static final Comparator<Place> BY_AGE =
            Comparator.comparing(Place::at).thenComparing(Place::id);

    /** Two and two of the same time. */
    private final List<Place> all = IntStream.range(0, 7)
            .mapToObj(i -> new Place(NOON.plusNanos(1_000L * (i / 2)), "id-" + i))
            .toList();

    @Test
    void page_by_page_every_row_comes_once_the_newest_first() {
        List<Place> seen = new ArrayList<>();
        Paged<Place> page = query(3, null).newestFirst(this::newestFirst, place -> place);
        seen.addAll(page.rows());
        while (page.last().isPresent()) {
            page = query(3, page.last().get().toString()).newestFirst(this::newestFirst, place -> place);
            seen.addAll(page.rows());
        }

        assertThat(seen).isSortedAccordingTo(BY_AGE.reversed()).containsExactlyInAnyOrderElementsOf(all);
    }

    @Test
    void a_page_that_is_just_full_is_the_last() {
        assertThat(query(7, null).newestFirst(this::newestFirst, place -> place).last())
                .isEmpty();
        assertThat(query(6, null).newestFirst(this::newestFirst, place -> place).last())
                .isPresent();
    }

    @Test
    void a_list_from_its_oldest_begins_before_all() {
        assertThat(query(1, null)
                        .oldestFirst((after, limit) -> List.of(after), place -> place)
                        .rows())
                .containsExactly(Place.OLDEST);
    }

    @ParameterizedTest
    @ValueSource(strings = {"at", "-createdAt"})
    void a_cursor_of_another_list_is_refused(String sort) {
        assertRefused(new Cursor(sort, NOON.toString(), "id-1").toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "noon", "2026-05-04", "+10000-01-01T00:00:00Z", "0000-01-01T00:00:00Z"})
    void a_cursor_with_no_time_is_refused(String at) {
        assertRefused(new Cursor("-at", at, "id-1").toString());
    }

    private void assertRefused(String cursor) {
        assertThatThrownBy(() -> query(3, cursor).newestFirst(this::newestFirst, place -> place))
                .isInstanceOfSatisfying(
                        Invalid.class,
                        refusal -> assertThat(refusal.complaints())
                                .singleElement()
                                .satisfies(complaint ->
                                        assertThat(complaint.field()).isEqualTo("cursor")));
    }

    private List<Place> newestFirst(Place after, int limit) {
        return all.stream()
                .sorted(BY_AGE.reversed())
                .filter(place -> BY_AGE.compare(place, after) < 0)
                .limit(limit)
                .toList();
    }

    private static PageQuery query(int limit, String cursor) {
        PageQuery query = new PageQuery();
        query.limit = new PageLimit(limit);
        query.cursor = cursor;
        return query;
    }
}
