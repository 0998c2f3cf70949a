package ticketing.openshift;

import java.util.Set;

/** A connection from one party to another's port, needed or allowed. */
record NetworkEdge(String from, String to, int port) {

    static final String ROUTER = "router";
    static final String MONITORING = "monitoring";
    static final String OPERATORS = "operators";
    static final String NAMES = "names";
    static final String ANYWHERE = "anywhere";

    /** Stands for all ports. */
    static final int ANY_PORT = 0;

    private static final Set<String> OUTSIDE = Set.of(ROUTER, MONITORING, OPERATORS, NAMES, ANYWHERE);

    /** Whether a network policy of ours governs the sender. */
    boolean startsHere() {
        return !OUTSIDE.contains(from);
    }

    /** Whether a network policy of ours governs the receiver. */
    boolean endsHere() {
        return !OUTSIDE.contains(to);
    }

    @Override
    public String toString() {
        return from + " -> " + to + ":" + port;
    }
}
