package ticketing.auth.rest;

import ticketing.auth.User;

/** An account, as its owner sees it. */
public record UserView(String id, String email) {

    static UserView of(User user) {
        return new UserView(user.id(), user.email());
    }
}
