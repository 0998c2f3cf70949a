package ticketing.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import ticketing.problem.NotFound;
import ticketing.problem.NotOwner;

class SecondLookTest {

    private final AtomicInteger looks = new AtomicInteger();

    @Test
    void what_arrives_a_little_later_is_found() {
        assertThat(new SecondLook().at("it", () -> foundAtLook(3))).isEqualTo("found");
    }

    @Test
    void what_is_heard_of_meanwhile_is_looked_for_at_once() {
        SecondLook secondLook = new SecondLook();

        // The second look comes by itself. Had only growing pauses led to the others, the patience would not do.
        String found = secondLook.at("it", () -> {
            secondLook.heard("another");
            secondLook.heard("it");
            return foundAtLook(50);
        });

        assertThat(found).isEqualTo("found");
    }

    @Test
    void what_never_arrives_is_not_found() {
        assertThatThrownBy(() -> new SecondLook().at("it", () -> foundAtLook(Integer.MAX_VALUE)))
                .isInstanceOf(NotFound.class);
        assertThat(looks).hasValueGreaterThan(2);
    }

    @Test
    void another_refusal_is_told_at_once() {
        assertThatThrownBy(() -> new SecondLook().at("it", () -> {
                    looks.incrementAndGet();
                    throw new NotOwner();
                }))
                .isInstanceOf(NotOwner.class);
        assertThat(looks).hasValue(1);
    }

    private String foundAtLook(int look) {
        if (looks.incrementAndGet() < look) {
            throw new NotFound();
        }
        return "found";
    }
}
