package ticketing.auth.rest;

import ticketing.auth.EmailAddress;
import ticketing.web.Fields;

/** Whom an operator looks for. In a body, since proxies log addresses. */
record WantedUser(String email) {

    WantedUser(Fields body) {
        this(Credentials.email(body));
    }

    EmailAddress address() {
        return new EmailAddress(email);
    }
}
