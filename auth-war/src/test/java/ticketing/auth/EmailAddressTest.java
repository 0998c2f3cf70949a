package ticketing.auth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmailAddressTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "test@test.com",
                "  blanks@around.org \n",
                "first.last+tag@sub.example.co.uk",
                "o'brien@example.ie",
                "\u00fcmit@ex\u00e4mple.de",
                "\u7528\u6237@\u4f8b\u5b50.\u4e2d\u56fd",
                "x@xn--fsqu00a.xn--0zwm56d",
                "a@b.c"
            })
    void plausible_addresses_are_valid(String text) {
        assertThat(EmailAddress.isValid(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "plain",
                "@example.com",
                "ada@",
                "a@b@example.com",
                "ada@localhost",
                "a da@example.com",
                "ada@exam ple.com",
                ".dot@example.com",
                "dot.@example.com",
                "two..dots@example.com",
                "ada@example..com",
                "ada@.example.com",
                "ada@example.com.",
                "ada@-example.com",
                "ada@example-.com",
                "ada@127.0.0.1",
                "<b>@example.com",
                "nul\0@example.com",
                "control\u0007@example.com",
                "line\nbreak@example.com",
                "half\ud800@example.com",
                "half@\udc00example.com",
                "zero\u200bwidth@example.com"
            })
    void other_texts_are_invalid(String text) {
        assertThat(EmailAddress.isValid(text)).isFalse();
        assertThatIllegalArgumentException().isThrownBy(() -> new EmailAddress(text));
    }

    @Test
    void an_address_has_at_most_254_characters() {
        String longest = "x".repeat(254 - "@example.com".length()) + "@example.com";

        assertThat(EmailAddress.isValid(longest)).isTrue();
        assertThat(EmailAddress.isValid(" " + longest + " ")).isTrue();
        assertThat(EmailAddress.isValid("x" + longest)).isFalse();
    }

    @Test
    void a_very_long_text_is_invalid_at_once() {
        assertThat(EmailAddress.isValid("a.".repeat(30_000) + "@" + "b-".repeat(100)))
                .isFalse();
    }

    @Test
    void an_address_keeps_its_case_and_is_compared_without_it() {
        EmailAddress typed = new EmailAddress(" Ada.L@Example.COM ");

        assertThat(typed.text()).isEqualTo("Ada.L@Example.COM");
        assertThat(typed.folded()).isEqualTo(new EmailAddress("ada.l@example.com").folded());
    }

    @Test
    void an_address_does_not_appear_in_logs() {
        assertThat(new EmailAddress("ada@example.com").toString()).doesNotContain("ada");
    }
}
