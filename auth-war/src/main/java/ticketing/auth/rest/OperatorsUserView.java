package ticketing.auth.rest;

import java.time.OffsetDateTime;
import java.util.List;
import ticketing.auth.User;

/** An account, as operators see it. */
public record OperatorsUserView(String id, String email, List<String> roles, OffsetDateTime createdAt) {

    static OperatorsUserView of(User user) {
        return new OperatorsUserView(user.id(), user.email(), user.roles(), user.createdAt());
    }
}
