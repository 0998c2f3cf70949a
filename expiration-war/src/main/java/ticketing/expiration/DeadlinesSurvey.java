package ticketing.expiration;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import ticketing.survey.Question;
import ticketing.survey.Survey;

/** For how many orders the clock runs, and whether somebody looks at it. */
@ApplicationScoped
public class DeadlinesSurvey implements Survey {

    @Override
    public List<Question> questions() {
        return List.of(
                Question.of(
                        "ticketing_deadlines_pending",
                        "Orders whose deadline has not been announced",
                        "select count(*) from deadline"),
                Question.of(
                        "ticketing_deadlines_overdue_oldest_seconds",
                        "How long ago the oldest deadline was due that has not been announced; 0 when there is none",
                        "select coalesce(greatest(0, extract(epoch from clock_timestamp() - min(due_at))), 0)"
                                + " from deadline"));
    }
}
