package ticketing.chassis.service;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdsTest {

    @Test
    void later_ids_sort_later() {
        String first = Ids.next();

        assertThat(Ids.next()).isGreaterThan(first);
        assertThat(Ids.isValid(first)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "a b", "a\0b", "\u00e9", "\ud800"})
    void what_no_database_takes_is_no_id(String id) {
        assertThat(Ids.isValid(id)).isFalse();
    }

    @Test
    void an_id_has_at_most_64_characters() {
        assertThat(Ids.isValid("x".repeat(64))).isTrue();
        assertThat(Ids.isValid("x".repeat(65))).isFalse();
    }
}
