package ticketing.chassis.problem;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OpenApiProblemsFilterTest {

    @Test
    void common_problems_come_before_those_of_the_operation() {
        assertThat(OpenApiProblemsFilter.merged("malformed, validation", "ticket-reserved, ticket-sold"))
                .isEqualTo("malformed, validation, ticket-reserved, ticket-sold");
    }

    @Test
    void a_problem_that_the_operation_documents_is_not_repeated() {
        assertThat(OpenApiProblemsFilter.merged("malformed, validation", "validation, email-in-use"))
                .isEqualTo("malformed, validation, email-in-use");
        assertThat(OpenApiProblemsFilter.merged("not-signed-in", "not-signed-in, for seller=me"))
                .isEqualTo("not-signed-in, for seller=me");
    }

    @Test
    void an_explanation_stays() {
        assertThat(OpenApiProblemsFilter.merged("unavailable", "provider-unreachable: the card may have been charged"))
                .isEqualTo("unavailable, provider-unreachable: the card may have been charged");
    }
}
