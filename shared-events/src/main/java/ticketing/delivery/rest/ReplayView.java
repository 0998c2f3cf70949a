package ticketing.delivery.rest;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The result of a replay.
 *
 * @param result {@code applied}, {@code duplicate} or {@code stale}
 */
public record ReplayView(
        @Schema(
                required = true,
                enumeration = {"applied", "duplicate", "stale"})
        String result) {}
