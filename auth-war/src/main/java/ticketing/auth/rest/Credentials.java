package ticketing.auth.rest;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import ticketing.auth.EmailAddress;
import ticketing.web.Fields;

/** What somebody who has an account sends. */
record Credentials(
        @Schema(required = true) String email,
        @Schema(required = true) String password) {

    Credentials(Fields body) {
        this(email(body), password(body));
    }

    EmailAddress address() {
        return new EmailAddress(email);
    }

    static String email(Fields body) {
        String email = body.text("email").orElse("");
        if (!EmailAddress.isPossible(email)) {
            body.complain("email", "Email must be valid");
        }
        return email;
    }

    private static String password(Fields body) {
        String password = body.text("password").orElse("");
        if (password.isEmpty()) {
            body.complain("password", "You must supply a password");
        }
        return password;
    }
}
