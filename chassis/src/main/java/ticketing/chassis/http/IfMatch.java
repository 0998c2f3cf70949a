package ticketing.chassis.http;

import java.util.Arrays;
import ticketing.chassis.problem.Refusal;
import ticketing.chassis.problem.Refusals;

/**
 * The {@code If-Match} header as a JAX-RS parameter. Use cases take {@link #require} as a function of the version.
 *
 * @param tags the header's value
 */
public record IfMatch(String tags) {

    /** For {@code @DefaultValue}: without the header any version is accepted. */
    public static final String ANY = "*";

    public static IfMatch valueOf(String tags) {
        return new IfMatch(tags);
    }

    /** @throws Refusal (412) if the entity is in another version */
    public void require(long version) {
        String current = "\"" + version + "\"";
        boolean holds = ANY.equals(tags.strip())
                || Arrays.stream(tags.split(",")).map(String::strip).anyMatch(current::equals);
        if (!holds) {
            throw Refusals.changed();
        }
    }
}
