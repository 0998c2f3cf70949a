package ticketing.chassis.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletionException;
import java.util.concurrent.RejectedExecutionException;
import org.junit.jupiter.api.Test;

class ProblemTest {

    @Test
    void a_problem_has_the_members_of_the_contract() {
        Problem problem =
                new Problem("validation", 400, List.of(new ErrorDetail("Price must be greater than 0", "price")));

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
        assertThat(Arrays.stream(Refusal.Kind.values()).map(kind -> new Refusal(kind, "some", "No")))
                .allSatisfy(refusal ->
                        assertThat(ProblemStatus.of(refusal).status()).isBetween(400, 503));
    }

    @Test
    void a_stopping_server_is_unavailable() {
        Problem problem = ThrowableMapper.problem(new CompletionException(new RejectedExecutionException("stopping")));

        assertThat(problem.status()).isEqualTo(503);
        assertThat(problem.slug()).isEqualTo("unavailable");
    }

    @Test
    void an_unexpected_failure_is_an_incident_without_details() {
        Problem problem = Incident.log(new IllegalStateException("select secret from users"));

        assertThat(problem.status()).isEqualTo(500);
        assertThat(problem.toJson().toString()).contains("incident").doesNotContain("secret", "IllegalState");
    }
}
