package ticketing.chassis.problem;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;

/**
 * Completes {@code /openapi} with the problems that all operations of a kind have in common, and the body of all responses of
 * 400 and above. The description of such a response lists the slugs of its problems; those that a resource documents are
 * added to the common ones.
 */
public class OpenApiProblemsFilter implements OASFilter {

    private static final String PROBLEM = "Problem";
    private static final String SESSION = "session";

    @Override
    public void filterOpenAPI(OpenAPI api) {
        if (api.getComponents() == null) {
            api.setComponents(OASFactory.createComponents());
        }
        api.getComponents().addSchema(PROBLEM, problem()).addSecurityScheme(SESSION, session());
        if (api.getPaths() != null && api.getPaths().getPathItems() != null) {
            api.getPaths().getPathItems().forEach(OpenApiProblemsFilter::complete);
        }
    }

    private static void complete(String path, PathItem item) {
        item.getOperations().forEach((method, operation) -> {
            APIResponses responses = operation.getResponses();
            if (method != HttpMethod.GET) {
                add(responses, "403", "cross-site");
            }
            if (path.contains("/admin/")) {
                add(responses, "403", "not-admin");
            }
            complete(operation, responses);
        });
    }

    private static void complete(Operation operation, APIResponses responses) {
        if (operation.getSecurity() != null) {
            add(responses, "401", "not-signed-in");
        }
        if (operation.getRequestBody() != null) {
            add(responses, "400", "malformed, validation");
            add(responses, "413", "too-large");
            add(responses, "415", "unsupported-media-type");
        }
        add(responses, "406", "not-acceptable");
        add(responses, "503", "unavailable");
        responses.getAPIResponses().forEach((status, response) -> {
            if (status.compareTo("400") >= 0 && response.getContent() == null) {
                response.setContent(content());
            }
        });
    }

    private static void add(APIResponses responses, String status, String slugs) {
        APIResponse documented = responses.getAPIResponse(status);
        if (documented == null) {
            responses.addAPIResponse(status, OASFactory.createAPIResponse().description(slugs));
        } else {
            documented.setDescription(merged(slugs, documented.getDescription()));
        }
    }

    /** The common slugs that the description lacks, and the description. */
    static String merged(String slugs, String description) {
        Set<String> documented = Set.copyOf(Arrays.asList(description.split("[^a-z-]+")));
        return Stream.concat(
                        Stream.of(slugs.split(", ")).filter(slug -> !documented.contains(slug)), Stream.of(description))
                .collect(Collectors.joining(", "));
    }

    private static Content content() {
        Schema reference = OASFactory.createSchema().ref("#/components/schemas/" + PROBLEM);
        return OASFactory.createContent()
                .addMediaType(Problem.MEDIA_TYPE, OASFactory.createMediaType().schema(reference));
    }

    private static SecurityScheme session() {
        return OASFactory.createSecurityScheme()
                .type(SecurityScheme.Type.APIKEY)
                .in(SecurityScheme.In.COOKIE)
                .name(SESSION)
                .description("A session's token, set by sign-up and sign-in");
    }

    private static Schema problem() {
        Schema error = object(Map.of("message", text(), "field", text())).addRequired("message");
        Schema errors = type(SchemaType.ARRAY).items(error).minItems(1);
        Schema status = type(SchemaType.INTEGER);
        return object(Map.of("type", text(), "title", text(), "status", status, "detail", text(), "errors", errors))
                .addRequired("type")
                .addRequired("title")
                .addRequired("status")
                .addRequired("detail")
                .addRequired("errors");
    }

    private static Schema object(Map<String, Schema> members) {
        Schema schema = type(SchemaType.OBJECT);
        members.forEach(schema::addProperty);
        return schema;
    }

    private static Schema text() {
        return type(SchemaType.STRING);
    }

    private static Schema type(SchemaType type) {
        return OASFactory.createSchema().type(type);
    }
}
