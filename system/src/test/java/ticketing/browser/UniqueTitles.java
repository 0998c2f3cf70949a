package ticketing.browser;

import java.util.UUID;

/** Titles by which a ticket is found among all that others list, or have listed before. */
final class UniqueTitles {

    private UniqueTitles() {}

    static String anew(String title) {
        return title + " " + UUID.randomUUID().toString().substring(0, 8);
    }
}
