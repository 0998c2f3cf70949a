package ticketing.container;

import static org.assertj.core.api.Assertions.assertThat;

import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;

class AccountTablesIT extends TablesTest {

    private static final String USER = "{'email':'Somebody@Example.com','password_hash':'hash','admin':true,"
            + "'created_at':'2026-01-02T03:04:05.678Z','email_folded':";

    @Deployment
    static WebArchive auth() {
        return Deployments.tablesOf("auth", AccountTablesIT.class);
    }

    /** When the account was opened is the database's own affair. */
    @Test
    void a_user_keeps_every_column_but_the_date() {
        String id = insert("users", USER + "'somebody@example.com'}", "{}");
        String before = tables.row("users", id);

        tables.rewrite("User", "users", id);

        assertThat(withoutDate(tables.row("users", id))).isEqualTo(withoutDate(before));
    }

    @Test
    void an_email_address_belongs_to_one_account() {
        insert("users", USER + "'twice@example.com'}", "{}");

        refuses("users_email", "users", USER + "'twice@example.com'}", "{'id':'another'}");
    }

    private static String withoutDate(String row) {
        return row.replaceFirst("\"created_at\": \"[^\"]*\"", "");
    }
}
