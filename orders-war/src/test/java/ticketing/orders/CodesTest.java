package ticketing.orders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CodesTest {

    private static final String ORDER = "01a20518-1d69-74b5-a644-290f0a883ec3";

    private final Codes codes = new Codes("0123456789abcdef0123456789abcdef");

    @Test
    void a_code_names_its_order_and_can_be_read_again() {
        assertThat(codes.of(ORDER)).matches(ORDER + "\\.[A-Za-z0-9_-]{22}");
        assertThat(codes.orderId(codes.of(ORDER))).contains(ORDER);
    }

    @Test
    void a_code_stays_the_same_on_every_server_and_after_every_restart() {
        assertThat(new Codes("0123456789abcdef0123456789abcdef").of("order")).isEqualTo("order.3VvCWycSzqaOe3-hgmpKLA");
    }

    @Test
    void a_code_made_with_another_key_is_none() {
        assertThat(new Codes("another key of thirty-two letters").orderId(codes.of(ORDER)))
                .isEmpty();
    }

    @Test
    void the_signature_of_one_order_is_none_of_another() {
        String signature = codes.of(ORDER).substring(ORDER.length());

        assertThat(codes.orderId("01a20518-1d69-74b5-a644-290f0a883ec4" + signature))
                .isEmpty();
    }

    @Test
    void every_letter_of_the_signature_counts() {
        String code = codes.of(ORDER);

        for (int i = 0; i < code.length(); i++) {
            char other = code.charAt(i) == 'A' ? 'B' : 'A';
            assertThat(codes.orderId(code.substring(0, i) + other + code.substring(i + 1)))
                    .isEmpty();
        }
        assertThat(codes.orderId(code + "=")).isEmpty();
        assertThat(codes.orderId(code.substring(0, code.length() - 1))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".", "..", "order", "order.", ".order", "\0", "\uD800", "a.b.c"})
    void any_other_text_is_no_code(String text) {
        assertThat(codes.orderId(text)).isEmpty();
    }

    @Test
    void a_key_that_could_be_guessed_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Codes("short"))
                .withMessageContaining("ticketing.order.codekey");
    }
}
