package ticketing.openshift;

import java.util.Set;

/** That one party may open a connection to another's port, or does. */
record NetworkEdge(String from, String to, int port) {

    static final String ROUTER = "router";
    static final String MONITORING = "monitoring";
    static final String OPERATORS = "operators";
    static final String NAMES = "names";
    static final String ANYWHERE = "anywhere";

    /** Stands for all ports. */
    static final int ANY_PORT = 0;

    private static final Set<String> OUTSIDE = Set.of(ROUTER, MONITORING, OPERATORS, NAMES, ANYWHERE);

    /** Whether our policies have a say in what the asking side does. */
    boolean startsHere() {
        return !OUTSIDE.contains(from);
    }

    /** Whether our policies have a say in what the asked side lets in. */
    boolean endsHere() {
        return !OUTSIDE.contains(to);
    }

    @Override
    public String toString() {
        return from + " -> " + to + ":" + port;
    }
}
