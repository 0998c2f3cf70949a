package ticketing.auth.rest;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import ticketing.auth.EmailAddress;
import ticketing.auth.Passwords;
import ticketing.web.Fields;

/** What somebody new sends. A password may have any characters, and keeps its blanks. */
record NewAccount(
        @Schema(required = true) String email,

        @Schema(required = true, minLength = 8, maxLength = 128)
        String password) {

    NewAccount(Fields body) {
        this(Credentials.email(body), password(body));
    }

    EmailAddress address() {
        return new EmailAddress(email);
    }

    private static String password(Fields body) {
        String password = body.text("password").orElse("");
        if (!Passwords.isPossible(password)) {
            body.complain("password", Passwords.RULE);
        }
        return password;
    }
}
