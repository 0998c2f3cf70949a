package ticketing.auth.rest;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import ticketing.auth.EmailAddress;
import ticketing.web.Fields;

/** Whom an operator looks for. In a body, since proxies log addresses. */
record WantedUser(@Schema(required = true) String email) {

    WantedUser(Fields body) {
        this(Credentials.email(body));
    }

    EmailAddress address() {
        return new EmailAddress(email);
    }
}
