package ticketing.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletionException;
import java.util.concurrent.RejectedExecutionException;
import org.junit.jupiter.api.Test;

class ProblemTest {

    @Test
    void a_problem_is_told_as_the_contract_wants_it() {
        Problem problem =
                new Problem("validation", 400, List.of(new Complaint("Price must be greater than 0", "price")));

        assertThat(problem.toJson())
                .hasToString("{\"type\":\"/problems/validation\",\"title\":\"Validation\",\"status\":400,"
                        + "\"detail\":\"Price must be greater than 0\","
                        + "\"errors\":[{\"message\":\"Price must be greater than 0\",\"field\":\"price\"}]}");
    }

    @Test
    void a_field_is_named_only_where_one_is_to_blame() {
        assertThat(Problem.of("ticket-reserved", 400, "Ticket is already reserved")
                        .toJson()
                        .getJsonArray("errors"))
                .hasToString("[{\"message\":\"Ticket is already reserved\"}]");
    }

    @Test
    void every_kind_of_refusal_has_a_status() {
        assertThat(Arrays.stream(Refusal.Kind.values()).map(kind -> new Refusal(kind, "some", "No") {
                    private static final long serialVersionUID = 1L;
                }))
                .allSatisfy(refusal -> assertThat(Status.of(refusal)).isBetween(400, 503));
    }

    @Test
    void a_server_that_is_stopping_is_no_failure_of_ours_but_away_for_a_moment() {
        Problem problem = FailureMapper.behind(new CompletionException(new RejectedExecutionException("stopping")));

        assertThat(problem.status()).isEqualTo(503);
        assertThat(problem.slug()).isEqualTo("unavailable");
    }

    @Test
    void a_failure_of_ours_tells_an_incident_and_nothing_else() {
        Problem problem = Incident.log(new IllegalStateException("select secret from users"));

        assertThat(problem.status()).isEqualTo(500);
        assertThat(problem.toJson().toString()).contains("incident").doesNotContain("secret", "IllegalState");
    }
}
