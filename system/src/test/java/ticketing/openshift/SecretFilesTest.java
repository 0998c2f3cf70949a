package ticketing.openshift;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code openshift/make-secrets --files}, for servers without a cluster. */
class SecretFilesTest {

    @TempDir
    private Path temporary;

    @Test
    void every_secret_is_written_for_its_owner_alone_and_never_twice() throws Exception {
        Manifests printed = MadeSecrets.once().secrets();
        Path folder = temporary.resolve("secrets");

        assertThat(writeTo(folder)).isZero();
        assertThat(printed.of("Secret"))
                .isNotEmpty()
                .allSatisfy(secret -> secret.path("data")
                        .fieldNames()
                        .forEachRemaining(key -> assertThat(
                                        folder.resolve(Manifests.name(secret)).resolve(key))
                                .isNotEmptyFile()));
        Path password = folder.resolve("orders-database/password");
        String first = Files.readString(password);
        assertThat(first).matches("[A-Za-z0-9_-]{32}");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(password)))
                .isEqualTo("rw-------");
        assertThat(writeTo(folder)).isNotZero();
        assertThat(password).hasContent(first);
    }

    private static int writeTo(Path folder) throws IOException {
        return new ProcessBuilder(
                        "bash",
                        RepositoryFiles.OPENSHIFT.resolve("make-secrets").toString(),
                        "--files",
                        folder.toString())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .onExit()
                .join()
                .exitValue();
    }
}
