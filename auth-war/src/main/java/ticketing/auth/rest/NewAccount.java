package ticketing.auth.rest;

import ticketing.auth.EmailAddress;
import ticketing.web.Fields;
import ticketing.web.Texts;

/** What somebody new sends. A password may have any characters, and keeps its blanks. */
record NewAccount(String email, String password) {

    private static final int SHORTEST = 8;
    private static final int LONGEST = 128;

    NewAccount(Fields body) {
        this(Credentials.email(body), password(body));
    }

    EmailAddress address() {
        return new EmailAddress(email);
    }

    private static String password(Fields body) {
        String password = body.text("password").orElse("");
        int length = Texts.length(password);
        if (length < SHORTEST || length > LONGEST) {
            body.complain("password", "Password must be between " + SHORTEST + " and " + LONGEST + " characters");
        }
        return password;
    }
}
