package ticketing.admin.rest;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import ticketing.identity.Session;

class AdministratorsFilterTest {

    @Test
    void an_administrator_may_pass() {
        assertThatCode(() -> AdministratorsFilter.require(session("user", "admin")))
                .doesNotThrowAnyException();
    }

    @Test
    void nobody_else_may() {
        for (Session session : List.of(session("user"), session(), session("administrator", "ADMIN"))) {
            assertThatThrownBy(() -> AdministratorsFilter.require(session))
                    .isInstanceOf(NotAdministrator.class)
                    .hasMessage("Not authorized");
        }
    }

    private static Session session(String... roles) {
        return new Session("sid", "id-1", "ada@example.com", List.of(roles), 100, 200);
    }
}
