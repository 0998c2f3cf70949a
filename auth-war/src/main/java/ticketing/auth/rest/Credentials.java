package ticketing.auth.rest;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import ticketing.auth.EmailAddress;
import ticketing.chassis.http.JsonFields;

/** The body of a sign-in. */
record Credentials(
        @Schema(required = true) String email,
        @Schema(required = true) String password) {

    Credentials(JsonFields body) {
        this(email(body), password(body));
    }

    EmailAddress address() {
        return new EmailAddress(email);
    }

    static String email(JsonFields body) {
        String email = body.text("email").orElse("");
        if (!EmailAddress.isValid(email)) {
            body.addError("email", "Email must be valid");
        }
        return email;
    }

    private static String password(JsonFields body) {
        String password = body.text("password").orElse("");
        if (password.isEmpty()) {
            body.addError("password", "You must supply a password");
        }
        return password;
    }
}
