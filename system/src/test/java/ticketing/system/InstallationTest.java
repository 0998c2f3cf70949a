package ticketing.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InstallationTest {

    @TempDir
    private Path temporary;

    @Test
    void only_its_owner_may_read_its_secrets() throws Exception {
        Installation installation = Installation.at(temporary.resolve("home"));
        installation.secrets().database("orders");

        assertThat(permissions(installation.folder())).isEqualTo("rwx------");
        assertThat(permissions(installation.signingKey())).isEqualTo("rw-------");
        assertThat(permissions(installation.secretsFile())).isEqualTo("rw-------");
    }

    @Test
    void its_secrets_stay_and_differ_from_each_other_and_from_another_installations() {
        Secrets secrets = Installation.at(temporary.resolve("home")).secrets();
        Secrets later = Installation.at(temporary.resolve("home")).secrets();
        Secrets others = Installation.at(temporary.resolve("other")).secrets();

        assertThat(later.database("orders")).isEqualTo(secrets.database("orders"));
        assertThat(secrets.broker("orders")).isNotEqualTo(secrets.database("orders"));
        assertThat(others.database("orders")).isNotEqualTo(secrets.database("orders"));
        assertThat(later.codes()).isEqualTo(secrets.codes()).hasSizeGreaterThanOrEqualTo(32);
        assertThat(others.codes()).isNotEqualTo(secrets.codes());
        assertThat(later.administrator()).isEqualTo(secrets.administrator()).hasSizeGreaterThanOrEqualTo(32);
        assertThat(others.administrator()).isNotEqualTo(secrets.administrator());
    }

    @Test
    void the_public_keys_verify_what_the_signing_key_signs_and_hold_nothing_private() throws Exception {
        Installation installation = Installation.at(temporary.resolve("home"));
        RSAKey signing = RSAKey.parse(Files.readString(installation.signingKey()));
        JWKSet published = JWKSet.parse(Files.readString(installation.publicKeys()));

        assertThat(signing.isPrivate()).isTrue();
        assertThat(published.getKeys()).containsExactly(signing.toPublicJWK());
    }

    @Test
    void the_keys_stay() throws Exception {
        String key = Files.readString(Installation.at(temporary.resolve("home")).signingKey());

        assertThat(Files.readString(Installation.at(temporary.resolve("home")).signingKey()))
                .isEqualTo(key);
    }

    @Test
    void a_folder_that_cannot_be_made_is_one_sentence_that_says_what_to_do() throws Exception {
        Path file = Files.createFile(temporary.resolve("file"));

        assertThatThrownBy(() -> Installation.at(file.resolve("home")))
                .isInstanceOf(CannotRun.class)
                .hasMessageContaining("TICKETING_HOME");
    }

    @Test
    void nothing_is_started_once_the_gate_is_closed() {
        ProcessStarts starts = Installation.at(temporary.resolve("home")).starts();
        starts.block();

        assertThatThrownBy(() -> starts.start(() -> {
                    throw new AssertionError("started");
                }))
                .isInstanceOf(CannotRun.class);
    }

    private static String permissions(Path path) throws Exception {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }
}
