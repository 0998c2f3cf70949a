package ticketing.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import ticketing.problem.NotFound;

class SecondLookTest {

    private final AtomicInteger looks = new AtomicInteger();

    @Test
    void what_arrives_a_little_later_is_found() {
        assertThat(new SecondLook().at(() -> foundAtLook(3))).isEqualTo("found");
    }

    @Test
    void what_never_arrives_is_not_found() {
        assertThatThrownBy(() -> new SecondLook().at(() -> foundAtLook(Integer.MAX_VALUE)))
                .isInstanceOf(NotFound.class);
        assertThat(looks).hasValueGreaterThan(2);
    }

    @Test
    void another_refusal_is_told_at_once() {
        assertThatThrownBy(() -> new SecondLook().at(() -> {
                    looks.incrementAndGet();
                    throw new Changed();
                }))
                .isInstanceOf(Changed.class);
        assertThat(looks).hasValue(1);
    }

    private String foundAtLook(int look) {
        if (looks.incrementAndGet() < look) {
            throw new NotFound();
        }
        return "found";
    }
}
