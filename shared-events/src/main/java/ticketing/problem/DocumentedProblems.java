package ticketing.problem;

import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;

/**
 * Completes {@code /openapi}: what every operation may answer, and the body of all that is 400 and above, which no
 * resource needs to repeat. Named in {@code mp.openapi.filter}.
 */
public class DocumentedProblems implements OASFilter {

    private static final String PROBLEM = "Problem";
    private static final String SESSION = "session";

    @Override
    public void filterOpenAPI(OpenAPI api) {
        if (api.getComponents() == null) {
            api.setComponents(OASFactory.createComponents());
        }
        api.getComponents().addSchema(PROBLEM, problem()).addSecurityScheme(SESSION, session());
        if (api.getPaths() != null && api.getPaths().getPathItems() != null) {
            api.getPaths().getPathItems().values().stream()
                    .flatMap(path -> path.getOperations().values().stream())
                    .forEach(DocumentedProblems::complete);
        }
    }

    private static void complete(Operation operation) {
        APIResponses answers = operation.getResponses();
        if (operation.getSecurity() != null) {
            add(answers, "401", "not-signed-in");
        }
        if (operation.getRequestBody() != null) {
            add(answers, "400", "malformed, validation");
            add(answers, "403", "cross-site");
            add(answers, "413", "too-large");
            add(answers, "415", "unsupported-media-type");
        }
        add(answers, "406", "not-acceptable");
        add(answers, "503", "unavailable");
        answers.getAPIResponses().forEach((status, answer) -> {
            if (status.compareTo("400") >= 0 && answer.getContent() == null) {
                answer.setContent(content());
            }
        });
    }

    private static void add(APIResponses answers, String status, String slugs) {
        APIResponse known = answers.getAPIResponse(status);
        if (known == null) {
            answers.addAPIResponse(status, OASFactory.createAPIResponse().description(slugs));
        }
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
        Schema complaint = object(Map.of("message", text(), "field", text())).addRequired("message");
        Schema errors = type(SchemaType.ARRAY).items(complaint).minItems(1);
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
