package ticketing.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UserDirectoryTest {

    private static final List<Topology.Role> TWO_ORDERS =
            List.of(new Topology.Role("orders", 1), new Topology.Role("orders", 2));

    @TempDir
    private Path temporary;

    private Path template;
    private Path copy;

    @BeforeEach
    void a_template() throws Exception {
        Distribution distribution = new Distribution(temporary.resolve("classes"));
        template = distribution.configuration();
        copy = Installation.at(temporary.resolve("home")).userDirectory();
        write("shared/apps/orders.war", "one");
        write("servers/orders/server.xml", "<server/>");
        update();
    }

    @Test
    void each_instance_has_its_own_configuration() {
        assertThat(copy.resolve("servers/orders/server.xml")).hasContent("<server/>");
        assertThat(copy.resolve("servers/orders-2/server.xml")).hasContent("<server/>");
    }

    @Test
    void what_the_build_changed_is_brought_in() throws Exception {
        write("shared/apps/orders.war", "two and more");
        update();

        assertThat(copy.resolve("shared/apps/orders.war")).hasContent("two and more");
    }

    @Test
    void what_the_build_dropped_is_dropped() throws Exception {
        write("shared/config/old.xml", "old");
        update();
        Files.delete(template.resolve("shared/config/old.xml"));
        update();

        assertThat(copy.resolve("shared/config/old.xml")).doesNotExist();
        assertThat(copy.resolve("shared/apps/orders.war")).exists();
    }

    @Test
    void what_has_not_changed_is_left_alone() throws Exception {
        Path application = copy.resolve("shared/apps/orders.war");
        FileTime time = Files.getLastModifiedTime(application);
        Files.writeString(application, "own");
        Files.setLastModifiedTime(application, time);

        update();

        assertThat(application).hasContent("own");
    }

    private void update() {
        new UserDirectory(new Distribution(temporary.resolve("classes")), Installation.at(temporary.resolve("home")))
                .update(TWO_ORDERS);
    }

    private void write(String name, String content) throws Exception {
        Files.createDirectories(template.resolve(name).getParent());
        Files.writeString(template.resolve(name), content);
    }
}
