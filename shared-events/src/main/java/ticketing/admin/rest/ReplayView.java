package ticketing.admin.rest;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What became of an event that was heard once more.
 *
 * @param result {@code applied}, {@code duplicate} or {@code stale}
 */
public record ReplayView(
        @Schema(
                required = true,
                enumeration = {"applied", "duplicate", "stale"})
        String result) {}
