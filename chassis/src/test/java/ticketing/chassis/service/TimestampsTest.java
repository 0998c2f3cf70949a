package ticketing.chassis.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimestampsTest {

    @ParameterizedTest
    @CsvSource({
        "2026-12-31T22:00:00+02:00,2026-12-31T20:00Z",
        "2026-12-31T20:00:00Z,2026-12-31T20:00Z",
        "2026-12-31T20:00:00.123456789Z,2026-12-31T20:00:00.123456789Z",
        "2026-12-31T23:30-01:00,2027-01-01T00:30Z"
    })
    void any_offset_is_parsed_into_utc(String text, String utc) {
        assertThat(Timestamps.parse(text)).map(Object::toString).hasValue(utc);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "tomorrow",
                "2026-12-31",
                "2026-12-31T20:00:00",
                "2026-02-30T20:00:00Z",
                "+999999999-12-31T23:59:59-18:00",
                "-999999999-01-01T00:00:00+18:00"
            })
    void other_text_is_no_time(String text) {
        assertThat(Timestamps.parse(text)).isEmpty();
    }

    @Test
    void stored_times_are_in_milliseconds() {
        OffsetDateTime time = OffsetDateTime.parse("2026-12-31T22:00:00.123456789+02:00");

        assertThat(Timestamps.utcMillis(time)).hasToString("2026-12-31T20:00:00.123Z");
    }
}
