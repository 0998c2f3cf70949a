package ticketing.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class QuestionTest {

    @Test
    void a_figure_with_a_label_names_its_value() {
        Question orders = Question.by("status", "ticketing_orders", "Orders, by status", "select 'live', 3");

        assertThat(orders.answered("live", 3)).isEqualTo(new Figure("ticketing_orders", Map.of("status", "live"), 3));
    }

    @Test
    void a_figure_alone_has_no_label() {
        Question pending = Question.of("ticketing_outbox_pending", "Events that wait", "select 3");

        assertThat(pending.answered(Question.ALONE, 3)).isEqualTo(new Figure("ticketing_outbox_pending", Map.of(), 3));
    }
}
