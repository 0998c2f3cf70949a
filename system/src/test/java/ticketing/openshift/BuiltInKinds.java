package ticketing.openshift;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.introspect.Annotated;
import com.fasterxml.jackson.databind.introspect.JacksonAnnotationIntrospector;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.fabric8.kubernetes.api.model.ConfigMap;
import io.fabric8.kubernetes.api.model.KubernetesResource;
import io.fabric8.kubernetes.api.model.ObjectMeta;
import io.fabric8.kubernetes.api.model.Service;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.fabric8.kubernetes.api.model.apps.StatefulSet;
import io.fabric8.kubernetes.api.model.autoscaling.v2.HorizontalPodAutoscaler;
import io.fabric8.kubernetes.api.model.networking.v1.Ingress;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicy;
import io.fabric8.kubernetes.api.model.policy.v1.PodDisruptionBudget;
import io.fabric8.openshift.api.model.monitoring.v1.PrometheusRule;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Objects of Kubernetes' own kinds, Prometheus rules, and all metadata have no fields but those of their model
 * classes. Needs no schema.
 */
final class BuiltInKinds implements Check {

    private static final Map<String, Class<? extends KubernetesResource>> KINDS = Map.of(
            "ConfigMap", ConfigMap.class,
            "Service", Service.class,
            "Deployment", Deployment.class,
            "StatefulSet", StatefulSet.class,
            "HorizontalPodAutoscaler", HorizontalPodAutoscaler.class,
            "Ingress", Ingress.class,
            "NetworkPolicy", NetworkPolicy.class,
            "PodDisruptionBudget", PodDisruptionBudget.class,
            "PrometheusRule", PrometheusRule.class);

    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .annotationIntrospector(new Strict())
            .build();

    @Override
    public List<String> faultsIn(Manifests manifests) {
        return manifests.all().stream().flatMap(BuiltInKinds::fault).toList();
    }

    private static Stream<String> fault(ObjectNode object) {
        try {
            MAPPER.convertValue(object.path("metadata"), ObjectMeta.class);
            Class<?> kind = KINDS.get(Manifests.kind(object));
            if (kind != null) {
                MAPPER.convertValue(object, kind);
            }
            return Stream.empty();
        } catch (IllegalArgumentException unknown) {
            return Stream.of(Manifests.title(object) + ": " + unknown.getMessage());
        }
    }

    /** The classes would accept unknown fields. */
    private static final class Strict extends JacksonAnnotationIntrospector {

        private static final long serialVersionUID = 1;

        @Override
        public Boolean hasAnySetter(Annotated annotated) {
            return false;
        }
    }
}
