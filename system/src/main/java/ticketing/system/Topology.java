package ticketing.system;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * How the applications are distributed over servers: all in one or each in its own, with a number of replicas. The
 * client needs no replica: it is stateless. All servers are of one product.
 */
public record Topology(boolean isSeparate, int replicas, ServerProduct product) {

    /** The client's server, which receives all paths that no service has. */
    static final String CLIENT = "client";

    static final String ALL = "all";

    /** @throws CannotRun for less than one replica */
    public Topology {
        if (replicas < 1) {
            throw new CannotRun("There must be at least one replica: use --replicas 1 or more.");
        }
    }

    /** On Open Liberty. */
    public Topology(boolean isSeparate, int replicas) {
        this(isSeparate, replicas, ServerProduct.LIBERTY);
    }

    /** Every application in one server. */
    public static Topology allInOne() {
        return new Topology(false, 1);
    }

    /** Each service in servers of its own. */
    public static Topology separate(int replicas) {
        return new Topology(true, replicas);
    }

    /** The same servers, of this product. */
    public Topology on(ServerProduct other) {
        return new Topology(isSeparate, replicas, other);
    }

    /**
     * The servers, the first of each kind before any second one: replicas that start at the same moment on an empty
     * database would both create what the first creates for both.
     */
    Stream<Role> roles() {
        List<String> kinds = isSeparate ? Services.ALL : List.of(ALL);
        Stream<Role> replicated = IntStream.rangeClosed(1, replicas)
                .boxed()
                .flatMap(number -> kinds.stream().map(kind -> new Role(kind, number)));
        return isSeparate ? Stream.concat(replicated, Stream.of(new Role(CLIENT, 1))) : replicated;
    }

    /** Whether a proxy is needed before the servers. */
    boolean needsFront() {
        return roles().count() > 1;
    }

    /** One server: the application it runs, and its number among the replicas. */
    record Role(String runs, int number) {

        /** Independent of the number of replicas for the first one, so that its data stays valid. */
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
