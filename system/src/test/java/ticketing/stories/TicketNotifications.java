package ticketing.stories;

import ticketing.oracle.Oracle;

/** Sends notifications of ticket changes that did not happen, through the database of tickets. */
final class TicketNotifications {

    private static final String FLOOD =
            "select pg_notify('ticket', json_build_object('id', 'flood', 'status', 'flood-%d',"
                    + " 'price', 1, 'version', %d * 50 + n, 'pad', repeat('x', 7000))::text) from generate_series(1, 50) as n";

    private static final String CROWD = "select pg_notify('ticket', json_build_object('id', 'crowd',"
            + " 'status', 'available', 'price', 1, 'version', n)::text) from generate_series(1, 100000) as n";

    private static final String SINGLE = "select pg_notify('ticket', json_build_object('id', 'single',"
            + " 'status', 'available', 'price', 1, 'version', 0)::text)";

    private final Oracle oracle;

    TicketNotifications(Oracle oracle) {
        this.oracle = oracle;
    }

    /** Sends fifty notifications of 7 kB each, in status {@code flood-<number>} of the ticket {@code flood}. */
    void sendFlood(int number) {
        oracle.rows("tickets", FLOOD.formatted(number, number));
    }

    /** Sends a hundred thousand notifications of the ticket {@code crowd} at once. */
    void sendCrowd() {
        oracle.rows("tickets", CROWD);
    }

    /** Sends one small notification. */
    void sendOne() {
        oracle.rows("tickets", SINGLE);
    }
}
