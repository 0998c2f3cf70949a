package ticketing.browser;

import java.util.UUID;

/** Makes titles unique, so that a ticket is found among all others. */
final class UniqueTitles {

    private UniqueTitles() {}

    static String anew(String title) {
        return title + " " + UUID.randomUUID().toString().substring(0, 8);
    }
}
