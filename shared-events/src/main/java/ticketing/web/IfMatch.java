package ticketing.web;

import java.util.Arrays;

/**
 * The version that a caller wants to change: the {@code If-Match} header as a JAX-RS parameter.
 *
 * @param tags the header as it came
 */
public record IfMatch(String tags) {

    /** For {@code @DefaultValue}: whoever says nothing takes any version. */
    public static final String ANY = "*";

    public static IfMatch valueOf(String tags) {
        return new IfMatch(tags);
    }

    /** Refuses with 412 when the thing is in another version by now. */
    public void require(long version) {
        String current = "\"" + version + "\"";
        boolean holds = ANY.equals(tags.strip())
                || Arrays.stream(tags.split(",")).map(String::strip).anyMatch(current::equals);
        if (!holds) {
            throw new Changed();
        }
    }
}
