package ticketing.container;

import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;

/** The table, entity and constraints of tickets. */
class TicketTablesIT extends TablesTest {

    private static final String EMOJI = "\uD83C\uDF9F";
    private static final String TICKET = "{'user_id':'seller','title':'" + EMOJI.repeat(200) + "',"
            + "'price':1000000.00,'currency':'EUR','version':5,'status':'reserved','order_id':'order','hold':4,"
            + "'starts_at':'2030-06-07T08:09:10.123Z','venue':'" + "v".repeat(120) + "','seat':'" + "s".repeat(60)
            + "','description':'two\\\\nlines','created_at':'2026-01-02T03:04:05.678Z',"
            + "'updated_at':'2026-01-02T03:04:05.679Z'}";

    @Deployment
    static WebArchive deployment() {
        return Deployments.tablesOf("tickets", TicketTablesIT.class);
    }

    @Test
    void a_ticket_keeps_every_column() {
        tickets().roundTrips("{}");
        tickets().roundTrips("{'status':'sold','price':0.01}");
        tickets().roundTrips("{'status':'withdrawn','order_id':null}");
        tickets()
                .roundTrips("{'status':'available','order_id':null,'hold':-1,'version':0,'price':19.90,"
                        + "'starts_at':null,'venue':null,'seat':null,'description':null}");

        tickets().coverEveryColumn();
    }

    @Test
    void a_price_from_a_cent_to_a_million_is_taken_and_no_other() {
        tickets().refuses("ticket_price", "{'price':0}");
        tickets().refuses("ticket_price", "{'price':-1}");
        tickets().refuses("ticket_price", "{'price':1000000.01}");
        tickets().refuses("price", "{'price':null}");
    }

    @Test
    void a_ticket_has_an_order_when_it_is_reserved_or_sold_and_only_then() {
        tickets().refuses("ticket_order", "{'status':'available'}");
        tickets().refuses("ticket_order", "{'status':'withdrawn'}");
        tickets().refuses("ticket_order", "{'order_id':null}");
        tickets().refuses("ticket_order", "{'status':'sold','order_id':null}");
        tickets().refuses("ticket_status", "{'status':'gone'}");
    }

    @Test
    void texts_are_neither_empty_nor_too_long() {
        tickets().refuses("ticket_title", "{'title':''}");
        tickets().refuses("ticket_title", "{'title':'" + EMOJI.repeat(201) + "'}");
        tickets().refuses("ticket_venue", "{'venue':'" + "v".repeat(121) + "'}");
        tickets().refuses("ticket_seat", "{'seat':'" + "s".repeat(61) + "'}");
        tickets().refuses("ticket_description", "{'description':'" + "d".repeat(2001) + "'}");
    }

    @Test
    void a_version_is_never_negative() {
        tickets().refuses("ticket_version", "{'version':-1}");
    }

    private Rows tickets() {
        return rows("Ticket", "ticket", TICKET);
    }
}
