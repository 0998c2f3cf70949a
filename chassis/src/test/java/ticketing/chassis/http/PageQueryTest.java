package ticketing.chassis.http;

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
import ticketing.chassis.database.KeysetPosition;
import ticketing.chassis.problem.Refusal;

class PageQueryTest {

    private static final OffsetDateTime NOON = OffsetDateTime.parse("2026-05-04T12:00:00Z");
    private static final Comparator<KeysetPosition> BY_AGE =
            Comparator.comparing(KeysetPosition::at).thenComparing(KeysetPosition::id);

    /** Two and two of the same time. */
    private final List<KeysetPosition> all = IntStream.range(0, 7)
            .mapToObj(i -> new KeysetPosition(NOON.plusNanos(1_000L * (i / 2)), "id-" + i))
            .toList();

    @Test
    void paging_returns_each_row_once_newest_first() {
        List<KeysetPosition> seen = new ArrayList<>();
        Page<KeysetPosition> page = query(3, null).newestFirst(this::newestFirst, position -> position);
        seen.addAll(page.rows());
        while (page.next().isPresent()) {
            page = query(3, page.next().get().toString()).newestFirst(this::newestFirst, position -> position);
            seen.addAll(page.rows());
        }

        assertThat(seen).isSortedAccordingTo(BY_AGE.reversed()).containsExactlyInAnyOrderElementsOf(all);
    }

    @Test
    void a_full_page_without_a_further_row_is_the_last() {
        assertThat(query(7, null)
                        .newestFirst(this::newestFirst, position -> position)
                        .next())
                .isEmpty();
        assertThat(query(6, null)
                        .newestFirst(this::newestFirst, position -> position)
                        .next())
                .isPresent();
    }

    @Test
    void an_ascending_list_starts_before_all_rows() {
        assertThat(query(1, null)
                        .oldestFirst((after, limit) -> List.of(after), position -> position)
                        .rows())
                .containsExactly(KeysetPosition.OLDEST);
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
        assertThatThrownBy(() -> query(3, cursor).newestFirst(this::newestFirst, position -> position))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.errors())
                                .singleElement()
                                .satisfies(error -> assertThat(error.field()).isEqualTo("cursor")));
    }

    private List<KeysetPosition> newestFirst(KeysetPosition after, int limit) {
        return all.stream()
                .sorted(BY_AGE.reversed())
                .filter(position -> BY_AGE.compare(position, after) < 0)
                .limit(limit)
                .toList();
    }

    private static PageQuery query(int limit, String cursor) {
        PageQuery query = new PageQuery();
        query.limit = Integer.toString(limit);
        query.cursor = cursor;
        return query;
    }
}
