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
    void sensible_addresses_are_possible(String text) {
        assertThat(EmailAddress.isPossible(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "plain",
                "@example.com",
                "somebody@",
                "a@b@example.com",
                "somebody@localhost",
                "some body@example.com",
                "somebody@exam ple.com",
                ".dot@example.com",
                "dot.@example.com",
                "two..dots@example.com",
                "somebody@example..com",
                "somebody@.example.com",
                "somebody@example.com.",
                "somebody@-example.com",
                "somebody@example-.com",
                "somebody@127.0.0.1",
                "<b>@example.com",
                "nul\0@example.com",
                "control\u0007@example.com",
                "line\nbreak@example.com",
                "half\ud800@example.com",
                "half@\udc00example.com",
                "zero\u200bwidth@example.com"
            })
    void others_are_not(String text) {
        assertThat(EmailAddress.isPossible(text)).isFalse();
        assertThatIllegalArgumentException().isThrownBy(() -> new EmailAddress(text));
    }

    @Test
    void two_hundred_and_fifty_four_characters_and_not_one_more() {
        String longest = "x".repeat(254 - "@example.com".length()) + "@example.com";

        assertThat(EmailAddress.isPossible(longest)).isTrue();
        assertThat(EmailAddress.isPossible(" " + longest + " ")).isTrue();
        assertThat(EmailAddress.isPossible("x" + longest)).isFalse();
    }

    @Test
    void a_very_long_text_is_refused_at_once() {
        assertThat(EmailAddress.isPossible("a.".repeat(30_000) + "@" + "b-".repeat(100)))
                .isFalse();
    }

    @Test
    void it_stays_as_typed_and_is_compared_without_case() {
        EmailAddress typed = new EmailAddress(" Ada.L@Example.COM ");

        assertThat(typed.text()).isEqualTo("Ada.L@Example.COM");
        assertThat(typed.folded()).isEqualTo(new EmailAddress("ada.l@example.com").folded());
    }

    @Test
    void it_does_not_show_in_a_log() {
        assertThat(new EmailAddress("ada@example.com").toString()).doesNotContain("ada");
    }
}
