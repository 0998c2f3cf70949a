package ticketing.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.List;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import ticketing.platform.Ids;
import ticketing.platform.Outage;

class OrderTablesIT extends TablesTest {

    private static final String TICKET = "{'version':3,'title':'Ünïcode \uD83C\uDF9F \\\\ %','price':1000000.00,"
            + "'currency':'EUR','seller_id':'seller','starts_at':'2030-06-07T08:09:10.123Z',"
            + "'sold':true,'deleted':false,'holds':9}";
    private static final String ORDER = "{'user_id':'buyer','status':'created','cancel_reason':null,'payment_id':null,"
            + "'version':0,'created_at':'2026-01-02T03:04:05.678Z','expires_at':'2026-01-02T03:19:05.678Z',"
            + "'ticket_title':'Concert','ticket_version':2,'price':19.90,'currency':'USD','hold':1}";

    @Deployment
    static WebArchive orders() {
        return Deployments.tablesOf("orders", OrderTablesIT.class);
    }

    @Test
    void a_ticket_keeps_every_column() {
        comesBackWhole("Ticket", "ticket", ticket("{}"));
        comesBackWhole(
                "Ticket",
                "ticket",
                ticket("{'version':-1,'title':null,'price':null,'currency':null,"
                        + "'seller_id':null,'starts_at':null,'sold':false,'deleted':true,'holds':0}"));

        assertThat(tables.emptyColumns("ticket")).isEmpty();
    }

    @Test
    void tickets_that_were_locked_together_are_found_without_a_statement_for_each() {
        List<String> three = List.of(ticket("{}"), ticket("{}"), ticket("{}"));

        assertThat(tables.foundOnceLocked("Ticket", "ticket", three)).isEqualTo(3);
    }

    @Test
    void an_order_keeps_every_column() {
        comesBackWhole("Order", "orders", order(ticket("{}"), "{}"));
        comesBackWhole("Order", "orders", order(ticket("{}"), "{'status':'awaiting:payment','version':1}"));
        comesBackWhole(
                "Order", "orders", order(ticket("{}"), "{'status':'complete','payment_id':'payment','version':2}"));
        for (String reason : new String[] {"user", "expired", "ticket-unavailable", "operator"}) {
            String cancelled = "{'status':'cancelled','cancel_reason':'" + reason + "'}";
            comesBackWhole("Order", "orders", order(ticket("{}"), cancelled));
        }

        assertThat(tables.emptyColumns("orders")).isEmpty();
    }

    @Test
    void a_ticket_is_held_by_one_order_unless_that_is_cancelled() {
        for (String status : new String[] {"'created'", "'awaiting:payment'", "'complete','payment_id':'payment'"}) {
            String ticket = ticket("{}");
            order(ticket, "{'status':'cancelled','cancel_reason':'user','hold':1}");
            order(ticket, "{'status':" + status + ",'hold':2}");

            refusesOrder("one_order_per_ticket", ticket, "{'hold':3}");
            refusesOrder("one_order_per_ticket", ticket, "{'hold':3,'status':" + status + "}");
            order(ticket, "{'status':'cancelled','cancel_reason':'user','hold':3}");
        }
    }

    @Test
    void the_constraint_that_refuses_a_second_order_of_a_ticket_is_recognised() {
        String order = order(ticket("{}"), "{}");

        Throwable refusal = catchThrowable(() -> tables.duplicate("Order", "orders", order));

        assertThat(Outage.violates(refusal, "one_order_per_ticket"))
                .as("%s", refusal)
                .isTrue();
    }

    @Test
    void a_hold_has_its_number_for_itself() {
        String ticket = ticket("{}");
        order(ticket, "{'status':'cancelled','cancel_reason':'user'}");

        refusesOrder("one_order_per_hold", ticket, "{}");
    }

    @Test
    void an_order_that_makes_no_sense_is_refused() {
        String ticket = ticket("{}");

        refusesOrder("order_status", ticket, "{'status':'open'}");
        refusesOrder("order_cancel_reason", ticket, "{'status':'cancelled','cancel_reason':'whim'}");
        refusesOrder("cancelled_for_a_reason", ticket, "{'status':'cancelled'}");
        refusesOrder("cancelled_for_a_reason", ticket, "{'cancel_reason':'user'}");
        refusesOrder("complete_by_a_payment", ticket, "{'status':'complete'}");
        refusesOrder("some_time_to_pay", ticket, "{'expires_at':'2026-01-02T03:04:05.678Z'}");
        refusesOrder("orders_price_check", ticket, "{'price':0}");
        refusesOrder("orders_version_check", ticket, "{'version':-1}");
        refusesOrder("orders_ticket_id_fkey", "nobody", "{}");
        refusesOrder("user_id", ticket, "{'user_id':null}");
    }

    private String ticket(String changes) {
        return insert("ticket", TICKET, changes);
    }

    private String order(String ticket, String changes) {
        return insert("orders", json(ORDER.replace("{", "{'ticket_id':'" + ticket + "',")), changes);
    }

    private void refusesOrder(String constraint, String ticket, String changes) {
        String row = ORDER.replace("{", "{'id':'" + Ids.next() + "','ticket_id':'" + ticket + "',");
        refuses(constraint, "orders", row, changes);
    }
}
