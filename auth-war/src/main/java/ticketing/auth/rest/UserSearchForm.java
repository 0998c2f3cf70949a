package ticketing.auth.rest;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import ticketing.auth.EmailAddress;
import ticketing.chassis.http.JsonFields;

/** The body of an operator's search by e-mail address. Not in the URL, since proxies log URLs. */
record UserSearchForm(@Schema(required = true) String email) {

    UserSearchForm(JsonFields body) {
        this(Credentials.email(body));
    }

    EmailAddress address() {
        return new EmailAddress(email);
    }
}
