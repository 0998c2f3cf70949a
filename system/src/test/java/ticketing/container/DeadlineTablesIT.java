package ticketing.container;

import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;

/** The table of expiration. It has no entity: rows are read and written by SQL. */
class DeadlineTablesIT extends TablesTest {

    @Deployment
    static WebArchive deployment() {
        return Deployments.tablesOf("expiration", DeadlineTablesIT.class);
    }

    @Test
    void an_order_has_one_deadline() {
        Rows deadlines = rows("", "deadline", "{'order_id':'order','due_at':'2036-01-02T03:04:05.678Z'}");
        deadlines.insert("{}");
        deadlines.refuses("deadline_pkey", "{}");
        deadlines.refuses("due_at", "{'order_id':'another','due_at':null}");
    }
}
