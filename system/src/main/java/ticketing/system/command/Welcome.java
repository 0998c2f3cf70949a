package ticketing.system.command;

import java.io.PrintWriter;
import ticketing.system.Marketplace;
import ticketing.system.Secrets;

/** The text that is printed after a start: addresses, credentials, first steps. */
final class Welcome {

    private static final String TEXT = """

            Ticketing is up.
              pages   %1$s
              health  %1$s/health
              metrics %1$s/metrics
              API     %1$s/openapi

            The administrator is %2$s.
            The password is %3$s in %4$s

            First steps: sign up, offer a ticket, order it as another user, pay.
              url=%1$s/api; idOf() { grep -o '"id":"[^"]*"' | head -1 | cut -d'"' -f4; }
              post() { curl -s -b "$1" -c "$1" -H 'Content-Type: application/json' -d "$3" "$url/$2"; echo; }
              post /tmp/seller users/signup '{"email":"seller'$RANDOM'@example.com","password":"correct horse"}'
              ticket=$(post /tmp/seller tickets '{"title":"Front row","price":19.99}' | idOf)
              post /tmp/buyer users/signup '{"email":"buyer'$RANDOM'@example.com","password":"battery staple"}'
              order=$(post /tmp/buyer orders '{"ticketId":"'$ticket'"}' | idOf)
              post /tmp/buyer payments '{"orderId":"'$order'","token":"tok_visa"}'
              curl -s -b /tmp/buyer $url/orders/$order; echo
            """;

    private final Marketplace marketplace;

    Welcome(Marketplace marketplace) {
        this.marketplace = marketplace;
    }

    void printTo(PrintWriter out) {
        out.printf(
                TEXT,
                marketplace.url(),
                Secrets.ADMINISTRATOR_EMAIL,
                Secrets.ADMINISTRATOR_PASSWORD,
                marketplace.installation().secretsFile());
        out.println();
        out.flush();
    }
}
