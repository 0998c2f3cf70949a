package ticketing.chassis.request;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LogTest {

    private static final System.Logger LOG = Log.of(LogTest.class);

    private final Logger sink = Logger.getLogger(LogTest.class.getName());
    private final Lines lines = new Lines();

    @BeforeEach
    void listen() {
        sink.setUseParentHandlers(false);
        sink.addHandler(lines);
    }

    @AfterEach
    void leave() {
        sink.removeHandler(lines);
        sink.setUseParentHandlers(true);
    }

    @Test
    void a_line_ends_with_its_request() {
        RequestContext.withRequestId("r-1")
                .wrap(() -> LOG.log(Level.INFO, "{0} orders", 2))
                .run();

        assertThat(lines.texts).containsExactly("2 orders request=r-1");
    }

    @Test
    void a_failure_is_logged_with_its_request_and_stack_trace() {
        IllegalStateException failure = new IllegalStateException("why");

        RequestContext.withRequestId("r-1")
                .wrap(() -> LOG.log(Level.ERROR, "It failed", failure))
                .run();

        assertThat(lines.texts).containsExactly("It failed request=r-1");
        assertThat(lines.thrown).containsExactly(failure);
    }

    @Test
    void a_line_without_a_request_is_unchanged() {
        LOG.log(Level.WARNING, "The database is unavailable");

        assertThat(lines.texts).containsExactly("The database is unavailable");
    }

    @Test
    void a_line_below_the_level_is_not_logged() {
        LOG.log(Level.DEBUG, "Details");
        LOG.log(Level.DEBUG, "Details", new IllegalStateException());

        assertThat(lines.texts).isEmpty();
    }

    private static final class Lines extends Handler {

        private final List<String> texts = new ArrayList<>();
        private final List<Throwable> thrown = new ArrayList<>();

        @Override
        public void publish(LogRecord line) {
            texts.add(new SimpleFormatter().formatMessage(line));
            thrown.add(line.getThrown());
        }

        @Override
        public void flush() {
            // Nothing is kept back.
        }

        @Override
        public void close() {
            // Nothing is open.
        }
    }
}
