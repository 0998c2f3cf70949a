package ticketing.orders.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EntryCodesTest {

    private static final String ORDER = "01a20518-1d69-74b5-a644-290f0a883ec3";

    private final EntryCodes codes = new EntryCodes("0123456789abcdef0123456789abcdef");

    @Test
    void a_code_contains_its_order_id_and_a_signature() {
        assertThat(codes.of(ORDER)).matches(ORDER + "\\.[A-Za-z0-9_-]{22}");
        assertThat(codes.orderId(codes.of(ORDER))).contains(ORDER);
    }

    @Test
    void a_code_stays_the_same_on_every_server_and_after_every_restart() {
        assertThat(new EntryCodes("0123456789abcdef0123456789abcdef").of("order"))
                .isEqualTo("order.3VvCWycSzqaOe3-hgmpKLA");
    }

    @Test
    void a_code_signed_with_another_key_is_invalid() {
        assertThat(new EntryCodes("another key of thirty-two letters").orderId(codes.of(ORDER)))
                .isEmpty();
    }

    @Test
    void the_signature_of_one_order_is_invalid_for_another() {
        String signature = codes.of(ORDER).substring(ORDER.length());

        assertThat(codes.orderId("01a20518-1d69-74b5-a644-290f0a883ec4" + signature))
                .isEmpty();
    }

    @Test
    void a_code_with_any_character_changed_is_invalid() {
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
    void any_other_text_is_invalid(String text) {
        assertThat(codes.orderId(text)).isEmpty();
    }

    @Test
    void a_key_of_less_than_32_characters_is_rejected() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new EntryCodes("short"))
                .withMessageContaining("ticketing.order.codekey");
    }
}
