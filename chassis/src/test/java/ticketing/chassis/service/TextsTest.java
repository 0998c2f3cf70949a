package ticketing.chassis.service;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TextsTest {

    @Test
    void one_line_has_no_control_characters_and_no_half_characters() {
        assertThat(Texts.isOneLine("M\u00f6tley Cr\u00fce \ud83c\udfb8")).isTrue();
        assertThat(Texts.isOneLine("a\nb")).isFalse();
        assertThat(Texts.isOneLine("a\0b")).isFalse();
        assertThat(Texts.isOneLine("a\ud83cb")).isFalse();
    }

    @Test
    void many_lines_may_have_line_breaks() {
        assertThat(Texts.isManyLines("a\r\n\tb")).isTrue();
        assertThat(Texts.isManyLines("a\u0007b")).isFalse();
    }

    @Test
    void a_guitar_is_one_character_long() {
        assertThat(Texts.length("\ud83c\udfb8")).isEqualTo(1);
    }
}
