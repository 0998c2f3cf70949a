package ticketing.blackbox;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.math.BigDecimal;
import java.util.List;

/** The tickets API, as far as these tests need it. */
@Path("/api/tickets")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public interface TicketsApi {

    /** A new ticket. */
    record Offer(String title, BigDecimal price) {}

    /** A ticket. */
    record Ticket(
            String id, String title, BigDecimal price, String currency, String userId, long version, String status) {}

    @POST
    Ticket list(Offer offer, @CookieParam("session") String session);

    @GET
    List<Ticket> find(@QueryParam("q") String words);

    @GET
    @Path("{id}")
    Ticket look(@PathParam("id") String id);
}
