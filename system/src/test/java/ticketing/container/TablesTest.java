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
import ticketing.chassis.database.SqlFailures;
import ticketing.chassis.service.Ids;

/** Runs inside a service as the build made it, on tables made by the service's own migrations. */
@ExtendWith(ArquillianExtension.class)
abstract class TablesTest {

    @Inject
    Tables tables;

    @Test
    void an_event_id_is_stored_once() {
        String event = "{'event_id':'1','type':'Any','received_at':'2026-01-01T00:00:00Z','stale':false}";
        tables.insert("delivery.inbox", json(event));
        rows("", "delivery.inbox", event).refuses("inbox_pkey", "{}");
    }

    /**
     * Rows of one table, made from a valid one.
     *
     * @param entity the JPA name of its entity
     * @param valid a valid row as JSON in single quotes
     */
    Rows rows(String entity, String table, String valid) {
        return new Rows(entity, table, object(valid));
    }

    /** Variations of a valid row. Changes are JSON in single quotes; each row gets a new id. */
    final class Rows {

        private final String entity;
        private final String table;
        private final JsonObject valid;

        private Rows(String entity, String table, JsonObject valid) {
            this.entity = entity;
            this.table = table;
            this.valid = valid;
        }

        /** The same with a reference to another row. */
        Rows of(String column, String id) {
            return new Rows(
                    entity,
                    table,
                    Json.createObjectBuilder(valid).add(column, id).build());
        }

        /** Inserts a row and returns its id. */
        String insert(String changes) {
            String id = Ids.next();
            tables.insert(table, row(id, changes));
            return id;
        }

        /** Requires that a row survives the way through its entity, to the last digit of every column. */
        void roundTrips(String changes) {
            String id = insert(changes);
            String before = tables.row(table, id);
            tables.rewrite(entity, table, id);
            assertThat(tables.row(table, id)).isEqualTo(before);
        }

        /** Requires that the rows inserted so far have a value in every column at least once. */
        void coverEveryColumn() {
            assertThat(tables.emptyColumns(table)).isEmpty();
        }

        /** Requires that the database refuses the row, by this constraint or for this column. */
        void refuses(String constraint, String changes) {
            Throwable refusal = catchThrowable(() -> tables.insert(table, row(Ids.next(), changes)));
            assertThat(refusal).as(changes).isNotNull();
            assertThat(SqlFailures.violates(refusal, constraint))
                    .as("%s", refusal)
                    .isTrue();
        }

        /** Requires that a second entity beside this row is refused, and that the constraint can be recognised. */
        void refusesDuplicate(String constraint, String id) {
            Throwable refusal = catchThrowable(() -> tables.duplicate(entity, table, id));
            assertThat(SqlFailures.violates(refusal, constraint))
                    .as("%s", refusal)
                    .isTrue();
        }

        private String row(String id, String changes) {
            return Json.createObjectBuilder(valid)
                    .add("id", id)
                    .addAll(Json.createObjectBuilder(object(changes)))
                    .build()
                    .toString();
        }
    }

    private static String json(String text) {
        return object(text).toString();
    }

    private static JsonObject object(String text) {
        JsonValue value =
                Json.createReader(new StringReader(text.replace('\'', '"'))).readValue();
        return value.asJsonObject();
    }
}
