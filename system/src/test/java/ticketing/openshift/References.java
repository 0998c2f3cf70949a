package ticketing.openshift;

import static ticketing.openshift.Manifests.elements;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Every referenced secret and key is made by the script, every mount has a volume, and no secret is contained. */
final class References implements Check {

    private static final String FILE = "file://";

    @Override
    public List<String> faultsIn(Manifests manifests) {
        List<String> faults = new ArrayList<>();
        manifests.of("Secret").forEach(secret -> faults.add(Manifests.title(secret) + " is contained"));
        Pods.in(manifests).forEach(pods -> {
            elements(pods.container().path("env")).forEach(variable -> checkVariable(pods, variable, faults));
            checkSecrets(pods, faults);
            checkMounts(pods, faults);
        });
        return faults;
    }

    private static void checkSecrets(Pods pods, List<String> faults) {
        elements(pods.volumes())
                .map(volume -> volume.at("/secret/secretName"))
                .forEach(name -> checkSecret(pods, name, faults));
        elements(pods.container().at("/extraMounts/secrets")).forEach(name -> checkSecret(pods, name, faults));
        checkSecret(pods, pods.maker().at("/spec/bootstrap/initdb/secret/name"), faults);
    }

    private static void checkMounts(Pods pods, List<String> faults) {
        elements(pods.container().path("volumeMounts"))
                .map(mount -> mount.path("name").asText())
                .filter(name -> volume(pods, name).isEmpty() && !isClaimed(pods, name))
                .forEach(name -> faults.add(pods.name() + " mounts no volume " + name));
    }

    private static void checkSecret(Pods pods, JsonNode name, List<String> faults) {
        if (name.isTextual() && !MadeSecrets.once().has(name.asText())) {
            faults.add(pods.name() + " wants a secret that the script does not make: " + name.asText());
        }
    }

    private static void checkVariable(Pods pods, JsonNode variable, List<String> faults) {
        JsonNode reference = variable.at("/valueFrom/secretKeyRef");
        String secret = reference.path("name").asText();
        String key = reference.path("key").asText();
        if (reference.isObject() && !MadeSecrets.once().has(secret, key)) {
            faults.add(pods.name() + " wants a key that the script does not make: " + secret + "/" + key);
        }
        String value = variable.path("value").asText();
        if (value.startsWith(FILE) && !isMounted(pods, value.substring(FILE.length()))) {
            faults.add(pods.name() + " has no file " + value);
        }
        String name = variable.path("name").asText();
        if (name.matches(".*(PASSWORD|KEY)") && !value.isEmpty()) {
            faults.add(pods.name() + " contains a secret: " + name);
        }
    }

    private static boolean isMounted(Pods pods, String file) {
        int slash = file.lastIndexOf('/');
        return elements(pods.container().path("volumeMounts"))
                .filter(mount -> mount.path("mountPath").asText().equals(file.substring(0, slash)))
                .flatMap(mount -> volume(pods, mount.path("name").asText()).stream())
                .anyMatch(volume ->
                        MadeSecrets.once().has(volume.at("/secret/secretName").asText(), file.substring(slash + 1)));
    }

    private static Optional<JsonNode> volume(Pods pods, String name) {
        return elements(pods.volumes())
                .filter(volume -> volume.path("name").asText().equals(name))
                .findFirst();
    }

    private static boolean isClaimed(Pods pods, String name) {
        return elements(pods.maker().at("/spec/volumeClaimTemplates"))
                .anyMatch(claim -> Manifests.name(claim).equals(name));
    }
}
