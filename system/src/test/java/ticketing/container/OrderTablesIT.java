package ticketing.container;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;

/** The tables, entities and constraints of orders. */
class OrderTablesIT extends TablesTest {

    private static final String TICKET = "{'version':3,'title':'Ünïcode \uD83C\uDF9F \\\\ %','price':1000000.00,"
            + "'currency':'EUR','seller_id':'seller','starts_at':'2030-06-07T08:09:10.123Z',"
            + "'sold':true,'deleted':false,'holds':9}";
    private static final String ORDER = "{'user_id':'buyer','status':'created','cancel_reason':null,'payment_id':null,"
            + "'version':0,'created_at':'2026-01-02T03:04:05.678Z','expires_at':'2026-01-02T03:19:05.678Z',"
            + "'ticket_title':'Concert','ticket_version':2,'price':19.90,'currency':'USD','hold':1}";

    @Deployment
    static WebArchive deployment() {
        return Deployments.tablesOf("orders", OrderTablesIT.class);
    }

    @Test
    void a_ticket_keeps_every_column() {
        tickets().roundTrips("{}");
        tickets()
                .roundTrips("{'version':-1,'title':null,'price':null,'currency':null,"
                        + "'seller_id':null,'starts_at':null,'sold':false,'deleted':true,'holds':0}");

        tickets().coverEveryColumn();
    }

    @Test
    void tickets_that_were_locked_together_are_found_without_a_statement_for_each() {
        List<String> three = List.of(ticket("{}"), ticket("{}"), ticket("{}"));

        assertThat(tables.foundOnceLocked("Ticket", "ticket", three)).isEqualTo(3);
    }

    @Test
    void an_order_keeps_every_column() {
        orders(ticket("{}")).roundTrips("{}");
        orders(ticket("{}")).roundTrips("{'status':'awaiting:payment','version':1}");
        orders(ticket("{}")).roundTrips("{'status':'complete','payment_id':'payment','version':2}");
        for (String reason : new String[] {"user", "expired", "ticket-unavailable", "operator"}) {
            String cancelled = "{'status':'cancelled','cancel_reason':'" + reason + "'}";
            orders(ticket("{}")).roundTrips(cancelled);
        }

        orders("").coverEveryColumn();
    }

    @Test
    void a_ticket_is_held_by_one_order_unless_that_is_cancelled() {
        for (String status : new String[] {"'created'", "'awaiting:payment'", "'complete','payment_id':'payment'"}) {
            String ticket = ticket("{}");
            orders(ticket).insert("{'status':'cancelled','cancel_reason':'user','hold':1}");
            orders(ticket).insert("{'status':" + status + ",'hold':2}");

            orders(ticket).refuses("one_order_per_ticket", "{'hold':3}");
            orders(ticket).refuses("one_order_per_ticket", "{'hold':3,'status':" + status + "}");
            orders(ticket).insert("{'status':'cancelled','cancel_reason':'user','hold':3}");
        }
    }

    @Test
    void the_constraint_that_refuses_a_second_order_of_a_ticket_is_recognised() {
        String order = orders(ticket("{}")).insert("{}");

        orders("").refusesDuplicate("one_order_per_ticket", order);
    }

    @Test
    void a_hold_has_its_number_for_itself() {
        String ticket = ticket("{}");
        orders(ticket).insert("{'status':'cancelled','cancel_reason':'user'}");

        orders(ticket).refuses("one_order_per_hold", "{}");
    }

    @Test
    void an_order_that_makes_no_sense_is_refused() {
        String ticket = ticket("{}");

        orders(ticket).refuses("order_status", "{'status':'open'}");
        orders(ticket).refuses("order_cancel_reason", "{'status':'cancelled','cancel_reason':'whim'}");
        orders(ticket).refuses("cancelled_for_a_reason", "{'status':'cancelled'}");
        orders(ticket).refuses("cancelled_for_a_reason", "{'cancel_reason':'user'}");
        orders(ticket).refuses("complete_by_a_payment", "{'status':'complete'}");
        orders(ticket).refuses("some_time_to_pay", "{'expires_at':'2026-01-02T03:04:05.678Z'}");
        orders(ticket).refuses("orders_price_check", "{'price':0}");
        orders(ticket).refuses("orders_version_check", "{'version':-1}");
        orders("nobody").refuses("orders_ticket_id_fkey", "{}");
        orders(ticket).refuses("user_id", "{'user_id':null}");
    }

    private String ticket(String changes) {
        return tickets().insert(changes);
    }

    private Rows tickets() {
        return rows("Ticket", "ticket", TICKET);
    }

    private Rows orders(String ticket) {
        return rows("Order", "orders", ORDER).of("ticket_id", ticket);
    }
}
