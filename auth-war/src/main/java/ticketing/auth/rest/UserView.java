package ticketing.auth.rest;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import ticketing.auth.User;

/** An account in responses to its owner. */
public record UserView(
        @Schema(required = true) String id,
        @Schema(required = true) String email) {

    static UserView of(User user) {
        return new UserView(user.id(), user.email());
    }
}
