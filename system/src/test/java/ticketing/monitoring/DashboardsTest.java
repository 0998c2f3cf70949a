package ticketing.monitoring;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ticketing.monitoring.Promtool.Outcome;

/** promtool accepts the queries of the dashboards. Whether their metrics exist is tested on running servers. */
class DashboardsTest {

    @TempDir
    private Path folder;

    @Test
    void promtool_accepts_the_dashboard_queries() throws IOException {
        List<PromQuery> queries = Dashboards.queries();

        Outcome outcome = check(queries);

        assertThat(queries).hasSizeGreaterThan(50);
        assertThat(outcome.status()).as(outcome.said()).isZero();
    }

    @Test
    void an_invalid_query_is_found() throws IOException {
        assertThat(check(List.of(new PromQuery("sum by service (rate(up[5m]))")))
                        .status())
                .isNotZero();
    }

    /** As recording rules, which promtool checks. */
    private Outcome check(List<PromQuery> queries) throws IOException {
        ObjectMapper json = new ObjectMapper();
        ObjectNode file = json.createObjectNode();
        ArrayNode rules =
                file.putArray("groups").addObject().put("name", "dashboards").putArray("rules");
        for (int i = 0; i < queries.size(); i++) {
            rules.addObject()
                    .put("record", "panel:" + i)
                    .put("expr", queries.get(i).expression());
        }
        Files.writeString(folder.resolve("dashboards.yaml"), json.writeValueAsString(file));
        return Promtool.run(folder, "check", "rules", "dashboards.yaml");
    }
}
