package ticketing.blackbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ws.rs.NotAuthorizedException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.core.Response;
import java.math.BigDecimal;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.microshed.testing.jaxrs.RESTClient;
import ticketing.blackbox.TicketsApi.Offer;
import ticketing.blackbox.TicketsApi.Ticket;
import ticketing.blackbox.UsersApi.Credentials;
import ticketing.blackbox.UsersApi.User;
import ticketing.stories.OnMarketplace;
import ticketing.stories.OnMarketplace.Kind;

@OnMarketplace(Kind.ALL_IN_ONE)
@WithTypedClients
public class TypedClientIT {

    private static final String PASSWORD = "correct horse battery staple";

    @RESTClient
    public static UsersApi users;

    @RESTClient
    public static TicketsApi tickets;

    @Test
    void a_session_identifies_its_user() {
        Response account = signUp();

        assertThat(users.currentUser(session(account)).currentUser()).isEqualTo(account.readEntity(User.class));
        assertThat(users.currentUser("no session").currentUser()).isNull();
    }

    @Test
    void a_ticket_is_listed_fetched_and_found() {
        String word = "word" + UUID.randomUUID().toString().replace("-", "");
        Response account = signUp();

        Ticket listed = tickets.list(new Offer("A " + word, new BigDecimal("19.90")), session(account));

        assertThat(listed.status()).isEqualTo("available");
        assertThat(listed.version()).isZero();
        assertThat(listed.price()).isEqualByComparingTo("19.90");
        assertThat(listed.currency()).isEqualTo("USD");
        assertThat(listed.userId()).isEqualTo(account.readEntity(User.class).id());
        assertThat(tickets.look(listed.id())).isEqualTo(listed);
        assertThat(tickets.find(word)).containsExactly(listed);
    }

    @Test
    void a_refusal_reaches_the_client_as_a_jax_rs_exception() {
        assertThatThrownBy(() -> tickets.list(new Offer("Concert", BigDecimal.TEN), "no session"))
                .isInstanceOf(NotAuthorizedException.class);
        assertThatThrownBy(() -> tickets.look("unheard-of")).isInstanceOf(NotFoundException.class);
    }

    private static Response signUp() {
        Response account = users.signUp(new Credentials(UUID.randomUUID() + "@example.com", PASSWORD));
        assertThat(account.getStatus()).isEqualTo(201);
        account.bufferEntity();
        return account;
    }

    private static String session(Response account) {
        return account.getHeaderString("Set-Cookie").replaceFirst("session=([^;]+);.*", "$1");
    }
}
