package ticketing.container;

import static org.assertj.core.api.Assertions.assertThat;

import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;

/** The tables and entities of auth. */
class AccountTablesIT extends TablesTest {

    private static final String USER = "{'email':'Somebody@Example.com','password_hash':'hash','admin':true,"
            + "'created_at':'2026-01-02T03:04:05.678Z'}";

    @Deployment
    static WebArchive deployment() {
        return Deployments.tablesOf("auth", AccountTablesIT.class);
    }

    /** The database sets the date of creation itself. */
    @Test
    void a_user_keeps_every_column_but_the_date() {
        String id = users("somebody@example.com").insert("{}");
        String before = tables.row("users", id);
        tables.rewrite("User", "users", id);
        assertThat(withoutDate(tables.row("users", id))).isEqualTo(withoutDate(before));
    }

    @Test
    void an_email_address_belongs_to_one_account() {
        users("twice@example.com").insert("{}");
        users("twice@example.com").refuses("users_email", "{}");
    }

    private Rows users(String foldedEmail) {
        return rows("User", "users", USER).of("email_folded", foldedEmail);
    }

    private static String withoutDate(String row) {
        return row.replaceFirst("\"created_at\": \"[^\"]*\"", "");
    }
}
