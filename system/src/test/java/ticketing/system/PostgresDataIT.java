package ticketing.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PostgresDataIT {

    @TempDir
    private Path temporary;

    private PostgresData data;

    @BeforeEach
    void a_folder_that_is_there_already() throws Exception {
        Installation installation = Installation.at(temporary.resolve("home"));
        data = new PostgresData(installation, new PostgresPrograms(Distribution.ofThisBuild()));
        Files.createDirectories(data.folder());
    }

    @Test
    void an_incomplete_data_folder_is_left_alone_and_reported_in_one_sentence() throws Exception {
        Path something = Files.createFile(data.folder().resolve("something"));

        assertThatThrownBy(data::makeIfAbsent)
                .isInstanceOf(CannotRun.class)
                .hasMessageContaining("is not a whole database")
                .hasMessageContaining("./ticketing reset");
        assertThat(something).exists();
    }

    @Test
    void data_of_another_version_is_left_alone_and_reported_in_one_sentence() throws Exception {
        Files.writeString(data.folder().resolve("PG_VERSION"), "9.6\n");

        assertThatThrownBy(data::makeIfAbsent)
                .isInstanceOf(CannotRun.class)
                .hasMessageContaining("is of PostgreSQL 9.6")
                .hasMessageContaining("./ticketing reset");
    }
}
