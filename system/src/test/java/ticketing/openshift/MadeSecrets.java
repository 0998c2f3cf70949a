package ticketing.openshift;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** The output of {@code openshift/make-secrets}. */
record MadeSecrets(Manifests secrets) {

    private static final class Once {
        private static final MadeSecrets MADE = make();
    }

    /** Made once for all tests. */
    static MadeSecrets once() {
        Programs.need("openssl", "the secrets are not made");
        return Once.MADE;
    }

    static MadeSecrets make() {
        try {
            Process script = new ProcessBuilder(
                            "bash",
                            RepositoryFiles.OPENSHIFT.resolve("make-secrets").toString())
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            String printed = new String(script.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertEquals(0, script.onExit().join().exitValue());
            return new MadeSecrets(Manifests.parse(printed));
        } catch (IOException cannotRun) {
            throw new UncheckedIOException(cannotRun);
        }
    }

    boolean has(String name) {
        return secrets.of("Secret").anyMatch(secret -> Manifests.name(secret).equals(name));
    }

    boolean has(String name, String key) {
        return has(name) && data(name).has(key);
    }

    String value(String name, String key) {
        return new String(Base64.getDecoder().decode(data(name).path(key).asText()), StandardCharsets.UTF_8);
    }

    private JsonNode data(String name) {
        return secrets.get("Secret", name).path("data");
    }
}
