package ticketing.auth.rest;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import ticketing.auth.EmailAddress;
import ticketing.auth.Passwords;
import ticketing.chassis.http.JsonFields;

/** The body of a sign-up. A password may have any characters, and is not trimmed. */
record NewAccount(
        @Schema(required = true) String email,

        @Schema(required = true, minLength = 8, maxLength = 128)
        String password) {

    NewAccount(JsonFields body) {
        this(Credentials.email(body), password(body));
    }

    EmailAddress address() {
        return new EmailAddress(email);
    }

    private static String password(JsonFields body) {
        String password = body.text("password").orElse("");
        if (!Passwords.isAllowed(password)) {
            body.addError("password", Passwords.RULE);
        }
        return password;
    }
}
