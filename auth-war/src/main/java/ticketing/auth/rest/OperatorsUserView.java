package ticketing.auth.rest;

import java.time.OffsetDateTime;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import ticketing.auth.User;

/** An account in responses to operators. */
public record OperatorsUserView(
        @Schema(required = true) String id,
        @Schema(required = true) String email,
        @Schema(required = true) List<String> roles,
        @Schema(required = true) OffsetDateTime createdAt) {

    static OperatorsUserView of(User user) {
        return new OperatorsUserView(user.id(), user.email(), user.roles(), user.createdAt());
    }
}
