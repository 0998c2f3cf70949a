package ticketing.openshift;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The output of {@code kubectl kustomize} for an overlay, rendered once. Without kubectl the test is skipped. */
final class Rendering {

    private static final Map<String, Manifests> KNOWN = new ConcurrentHashMap<>();

    private Rendering() {}

    static Manifests of(String overlay) {
        Programs.need("kubectl", "what the manifests render to is not checked");
        return KNOWN.computeIfAbsent(overlay, Rendering::render).copy();
    }

    private static Manifests render(String overlay) {
        Path folder = RepositoryFiles.OPENSHIFT.resolve("overlays").resolve(overlay);
        try {
            Process kubectl = new ProcessBuilder("kubectl", "kustomize", folder.toString())
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            String rendered = new String(kubectl.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (kubectl.onExit().join().exitValue() != 0) {
                throw new AssertionError("kubectl kustomize " + folder + " failed");
            }
            return Manifests.parse(rendered);
        } catch (IOException cannotRun) {
            throw new UncheckedIOException(cannotRun);
        }
    }
}
