package ticketing.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.StringReader;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import ticketing.platform.Ids;
import ticketing.platform.Outage;

/** Runs inside a service as the build made it, on tables that its own migrations have made. */
@ExtendWith(ArquillianExtension.class)
abstract class TablesTest {

    @Inject
    Tables tables;

    @Test
    void an_event_id_is_stored_once() {
        String event = "{'event_id':'1','type':'Any','received_at':'2026-01-01T00:00:00Z','stale':false}";
        tables.insert("delivery.inbox", json(event));

        refuses("inbox_pkey", "delivery.inbox", event);
    }

    /** A row with these columns, some of them changed, under a new id. */
    String insert(String table, String row, String changes) {
        String id = Ids.next();
        tables.insert(table, json(with(with(row, changes), "{'id':'" + id + "'}")));
        return id;
    }

    /** A row survives the way through its entity, to the last digit of every column. */
    void comesBackWhole(String entity, String table, String id) {
        String before = tables.row(table, id);
        tables.rewrite(entity, table, id);
        assertThat(tables.row(table, id)).isEqualTo(before);
    }

    /** The database refuses the row, by this constraint or for this column. */
    void refuses(String constraint, String table, String row, String changes) {
        refuses(constraint, table, with(row, changes));
    }

    void refuses(String constraint, String table, String row) {
        Throwable refusal = catchThrowable(() -> tables.insert(table, json(row)));

        assertThat(refusal).as(row).isNotNull();
        assertThat(Outage.violates(refusal, constraint)).as("%s", refusal).isTrue();
    }

    /** Single quotes stand for double ones. */
    static String json(String text) {
        return object(text).toString();
    }

    private static String with(String row, String changes) {
        return Json.createObjectBuilder(object(row))
                .addAll(Json.createObjectBuilder(object(changes)))
                .build()
                .toString();
    }

    private static JsonObject object(String text) {
        JsonValue value =
                Json.createReader(new StringReader(text.replace('\'', '"'))).readValue();
        return value.asJsonObject();
    }
}
