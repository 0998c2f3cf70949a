package ticketing.chassis.operators.rest;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static ticketing.chassis.problem.RefusalAssertions.refusal;

import java.util.List;
import org.junit.jupiter.api.Test;
import ticketing.chassis.identity.Session;

class AdminOnlyFilterTest {

    @Test
    void an_administrator_is_accepted() {
        assertThatCode(() -> AdminOnlyFilter.require(session("user", "admin"))).doesNotThrowAnyException();
    }

    @Test
    void any_other_session_is_refused() {
        for (Session session : List.of(session("user"), session(), session("administrator", "ADMIN"))) {
            assertThatThrownBy(() -> AdminOnlyFilter.require(session))
                    .satisfies(refusal("not-admin"))
                    .hasMessage("Not authorized");
        }
    }

    private static Session session(String... roles) {
        return new Session("sid", "id-1", "ada@example.com", List.of(roles), 100, 200);
    }
}
