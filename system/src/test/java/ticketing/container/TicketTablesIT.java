package ticketing.container;

import static org.assertj.core.api.Assertions.assertThat;

import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;

class TicketTablesIT extends TablesTest {

    private static final String EMOJI = "\uD83C\uDF9F";
    private static final String TICKET = "{'id':'1','user_id':'seller','title':'" + EMOJI.repeat(200) + "',"
            + "'price':1000000.00,'currency':'EUR','version':5,'status':'reserved','order_id':'order','hold':4,"
            + "'starts_at':'2030-06-07T08:09:10.123Z','venue':'" + "v".repeat(120) + "','seat':'" + "s".repeat(60)
            + "','description':'two\\\\nlines','created_at':'2026-01-02T03:04:05.678Z',"
            + "'updated_at':'2026-01-02T03:04:05.679Z'}";

    @Deployment
    static WebArchive tickets() {
        return Deployments.tablesOf("tickets", TicketTablesIT.class);
    }

    @Test
    void a_ticket_keeps_every_column() {
        keeps("{}");
        keeps("{'status':'sold','price':0.01}");
        keeps("{'status':'withdrawn','order_id':null}");
        keeps("{'status':'available','order_id':null,'hold':-1,'version':0,'price':19.90,"
                + "'starts_at':null,'venue':null,'seat':null,'description':null}");

        assertThat(tables.emptyColumns("ticket")).isEmpty();
    }

    @Test
    void a_price_from_a_cent_to_a_million_is_taken_and_no_other() {
        refuses("ticket_price", "ticket", TICKET, "{'price':0}");
        refuses("ticket_price", "ticket", TICKET, "{'price':-1}");
        refuses("ticket_price", "ticket", TICKET, "{'price':1000000.01}");
        refuses("price", "ticket", TICKET, "{'price':null}");
    }

    @Test
    void a_ticket_has_an_order_when_it_is_reserved_or_sold_and_only_then() {
        refuses("ticket_order", "ticket", TICKET, "{'status':'available'}");
        refuses("ticket_order", "ticket", TICKET, "{'status':'withdrawn'}");
        refuses("ticket_order", "ticket", TICKET, "{'order_id':null}");
        refuses("ticket_order", "ticket", TICKET, "{'status':'sold','order_id':null}");
        refuses("ticket_status", "ticket", TICKET, "{'status':'gone'}");
    }

    @Test
    void texts_are_neither_empty_nor_too_long() {
        refuses("ticket_title", "ticket", TICKET, "{'title':''}");
        refuses("ticket_title", "ticket", TICKET, "{'title':'" + EMOJI.repeat(201) + "'}");
        refuses("ticket_venue", "ticket", TICKET, "{'venue':'" + "v".repeat(121) + "'}");
        refuses("ticket_seat", "ticket", TICKET, "{'seat':'" + "s".repeat(61) + "'}");
        refuses("ticket_description", "ticket", TICKET, "{'description':'" + "d".repeat(2001) + "'}");
    }

    @Test
    void a_version_is_never_negative() {
        refuses("ticket_version", "ticket", TICKET, "{'version':-1}");
    }

    private void keeps(String changes) {
        comesBackWhole("Ticket", "ticket", insert("ticket", TICKET, changes));
    }
}
