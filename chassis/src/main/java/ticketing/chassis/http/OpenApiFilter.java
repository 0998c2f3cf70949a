package ticketing.chassis.http;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import ticketing.chassis.problem.OpenApiProblemsFilter;

/**
 * Completes {@code /openapi} with what all services have in common: their problem responses, and the parameters of
 * {@link PageQuery} for each GET of an array. By a filter, since not every server reads annotations on the fields of a
 * {@code @BeanParam}. Set by {@code mp.openapi.filter}.
 */
public class OpenApiFilter implements OASFilter {

    private final OASFilter problems = new OpenApiProblemsFilter();

    @Override
    public void filterOpenAPI(OpenAPI api) {
        problems.filterOpenAPI(api);
        if (api.getPaths() != null && api.getPaths().getPathItems() != null) {
            api.getPaths().getPathItems().values().stream()
                    .map(PathItem::getOperations)
                    .flatMap(operations -> Optional.ofNullable(operations.get(HttpMethod.GET)).stream())
                    .filter(OpenApiFilter::isList)
                    .forEach(OpenApiFilter::describePage);
        }
    }

    private static boolean isList(Operation operation) {
        return Optional.ofNullable(operation.getResponses())
                .map(responses -> responses.getAPIResponse("200"))
                .map(APIResponse::getContent)
                .map(content -> content.getMediaType("application/json"))
                .map(media -> media.getSchema())
                .filter(schema -> schema.getType() == SchemaType.ARRAY)
                .isPresent();
    }

    private static void describePage(Operation list) {
        List<Parameter> parameters =
                new ArrayList<>(Optional.ofNullable(list.getParameters()).orElseGet(List::of));
        parameters.removeIf(parameter -> List.of("limit", "cursor").contains(parameter.getName()));
        parameters.add(query("limit", limit()));
        parameters.add(query("cursor", OASFactory.createSchema().type(SchemaType.STRING))
                .description("From the Link header of the page before"));
        parameters.sort(Comparator.comparing(Parameter::getName));
        list.setParameters(parameters);
    }

    private static Parameter query(String name, Schema schema) {
        return OASFactory.createParameter().name(name).in(Parameter.In.QUERY).schema(schema);
    }

    private static Schema limit() {
        return OASFactory.createSchema()
                .type(SchemaType.INTEGER)
                .minimum(BigDecimal.ONE)
                .maximum(BigDecimal.valueOf(PageLimit.MAX))
                .defaultValue(Integer.valueOf(PageLimit.DEFAULT));
    }
}
