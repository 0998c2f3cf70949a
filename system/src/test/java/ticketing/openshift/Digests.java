package ticketing.openshift;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.Stream;

/** Every image is referenced by its digest, so that the same manifests run the same programs. */
final class Digests implements Check {

    private static final List<String> FIELDS = List.of("applicationImage", "imageName", "image", "initImage");

    @Override
    public List<String> faultsIn(Manifests manifests) {
        return manifests.all().stream()
                .flatMap(object -> images(object)
                        .filter(image -> !image.matches(".+@sha256:[0-9a-f]{64}"))
                        .map(image -> Manifests.title(object) + " names an image that may change: " + image))
                .toList();
    }

    private static Stream<String> images(JsonNode object) {
        return FIELDS.stream().flatMap(field -> object.findValuesAsText(field).stream());
    }
}
