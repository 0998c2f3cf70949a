package ticketing.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import ticketing.survey.Question;
import ticketing.survey.Survey;

/** What waits in the post, and what was set aside. */
@ApplicationScoped
public class PostSurvey implements Survey {

    static final Question PENDING = Question.of(
            "ticketing_outbox_pending", "Events that wait to be sent", "select count(*) from delivery.outbox");

    static final Question OLDEST_AGE = Question.of(
            "ticketing_outbox_oldest_age_seconds",
            "Age of the oldest event that waits to be sent",
            "select coalesce(extract(epoch from clock_timestamp() - min(occurred_at)), 0) from delivery.outbox");

    static final Question DEAD_LETTERS = Question.of(
            "ticketing_dead_letters",
            "Messages that were set aside and that nobody has dealt with",
            "select count(*) from delivery.dead_letter");

    @Override
    public List<Question> questions() {
        return List.of(PENDING, OLDEST_AGE, DEAD_LETTERS);
    }
}
