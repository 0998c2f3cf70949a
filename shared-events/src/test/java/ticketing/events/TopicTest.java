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
    void an_unknown_address_or_type_has_no_topic() {
        assertThat(Topic.at("ticketing.weather")).isEmpty();
        assertThat(Topic.ofEventType("ItRains")).isEmpty();
    }

    @Test
    void an_event_type_has_one_topic() {
        assertThat(Topic.ofEventType("PaymentRejected")).contains(Topic.ORDERS);
        assertThat(Topic.ofEventType("SessionEnded")).contains(Topic.USERS);
    }
}
