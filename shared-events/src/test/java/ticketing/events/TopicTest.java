package ticketing.events;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TopicTest {

    @ParameterizedTest
    @EnumSource
    void a_topic_is_found_at_its_address(Topic topic) {
        assertThat(Topic.at(topic.address())).contains(topic);
    }

    @Test
    void nothing_is_found_elsewhere() {
        assertThat(Topic.at("ticketing.weather")).isEmpty();
        assertThat(Topic.ofWord("ItRains")).isEmpty();
    }

    @Test
    void a_word_tells_its_topic() {
        assertThat(Topic.ofWord("PaymentRejected")).contains(Topic.ORDERS);
        assertThat(Topic.ofWord("SessionEnded")).contains(Topic.USERS);
    }
}
