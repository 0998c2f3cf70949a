package ticketing.chassis.service;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RootCauseTest {

    private static final Exception ROOT = new IllegalArgumentException("no such order");

    @Test
    void what_was_behind_it_is_told_too() {
        assertThat(RootCause.describe(new IllegalStateException("rolled back", new RuntimeException("commit", ROOT))))
                .isEqualTo("java.lang.IllegalStateException: rolled back,"
                        + " because of java.lang.IllegalArgumentException: no such order");
    }

    @Test
    void but_not_twice() {
        assertThat(RootCause.describe(new RuntimeException(ROOT)))
                .isEqualTo("java.lang.RuntimeException: java.lang.IllegalArgumentException: no such order");
        assertThat(RootCause.describe(ROOT)).isEqualTo("java.lang.IllegalArgumentException: no such order");
    }

    @Test
    void a_failure_may_have_nothing_to_say() {
        assertThat(RootCause.describe(new NullPointerException())).startsWith("java.lang.NullPointerException");
        assertThat(RootCause.describe(new RuntimeException("outside", new NullPointerException())))
                .isEqualTo("java.lang.RuntimeException: outside, because of java.lang.NullPointerException");
    }
}
