package ticketing.chassis.problem;

import static org.assertj.core.api.Assertions.assertThat;

import org.assertj.core.api.ThrowingConsumer;

/** Assertions about refusals, by the slug that clients see. */
public final class RefusalAssertions {

    private RefusalAssertions() {}

    /** For {@code assertThatThrownBy(…).satisfies(refusal("ticket-reserved"))}. */
    public static ThrowingConsumer<Throwable> refusal(String slug) {
        return thrown -> {
            assertThat(thrown).isInstanceOf(Refusal.class);
            assertThat(((Refusal) thrown).slug()).isEqualTo(slug);
        };
    }
}
