package ticketing.container;

import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;

/** Deadlines are no entities: whole rows are moved by SQL. */
class DeadlineTablesIT extends TablesTest {

    @Deployment
    static WebArchive expiration() {
        return Deployments.tablesOf("expiration", DeadlineTablesIT.class);
    }

    @Test
    void an_order_has_one_deadline() {
        String deadline = "{'order_id':'order','due_at':'2036-01-02T03:04:05.678Z'}";
        tables.insert("deadline", json(deadline));

        refuses("deadline_pkey", "deadline", deadline);
        refuses("due_at", "deadline", deadline, "{'order_id':'another','due_at':null}");
    }
}
