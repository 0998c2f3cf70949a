package ticketing.system;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * How the applications are spread over servers: all in one, or each in its own, and how many of each. The pages need
 * no second server: they hold no state and nothing waits for them.
 */
public record Topology(boolean isSeparate, int replicas) {

    /** The pages, whose server answers whatever no service does. */
    static final String CLIENT = "client";

    static final String ALL = "all";

    /** Refuses less than one replica. */
    public Topology {
        if (replicas < 1) {
            throw new CannotRun("There must be at least one replica: use --replicas 1 or more.");
        }
    }

    /** Every application in one server. */
    public static Topology allInOne() {
        return new Topology(false, 1);
    }

    /** Each service in as many servers of its own. */
    public static Topology separate(int replicas) {
        return new Topology(true, replicas);
    }

    /**
     * The servers, one of each kind before the second of any: replicas do not begin at once, when on an empty database
     * both would make what the first should make for both.
     */
    Stream<Role> roles() {
        List<String> kinds = isSeparate ? Services.ALL : List.of(ALL);
        Stream<Role> replicated = IntStream.rangeClosed(1, replicas)
                .boxed()
                .flatMap(number -> kinds.stream().map(kind -> new Role(kind, number)));
        return isSeparate ? Stream.concat(replicated, Stream.of(new Role(CLIENT, 1))) : replicated;
    }

    /** Whether a proxy must stand before the servers. */
    boolean needsFront() {
        return roles().count() > 1;
    }

    /** One server: what it runs, and the how many-th of its kind it is. */
    record Role(String runs, int number) {

        /** The same for the first replica however many there are, so that what is bound to it stays. */
        String serverName() {
            return number == 1 ? runs : runs + "-" + number;
        }

        List<String> services() {
            return switch (runs) {
                case ALL -> Services.ALL;
                case CLIENT -> List.of();
                default -> List.of(runs);
            };
        }
    }
}
