package ticketing.chaos.fault;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import ticketing.chaos.client.History;
import ticketing.chaos.client.Outcome;
import ticketing.chaos.client.ShopRequest;
import ticketing.chaos.client.ShopResponse;
import ticketing.chaos.client.ShopSession;
import ticketing.chaos.wire.TcpProxy;
import ticketing.system.BoundedWait;
import ticketing.system.CannotRun;
import ticketing.system.Marketplace;
import ticketing.system.Part;

/**
 * Requests data from every service while one of them has lost its database: that one must answer 503 with {@code
 * Retry-After} in time, the others must answer as usual.
 */
final class AvailabilityProbe {

    private static final Map<String, ShopRequest> REQUESTS = Map.of(
            "auth", ShopRequest.read("/api/users/currentuser"),
            "tickets", ShopRequest.read("/api/tickets?limit=1"),
            "orders", ShopRequest.read("/api/orders?limit=1"),
            "payments", ShopRequest.read("/api/payments?orderId=none"));

    /** Five seconds are guaranteed; two more are for a processor that the crowd uses too. */
    private static final Duration IN_TIME = Duration.ofSeconds(7);

    private static final Duration PAUSE = Duration.ofMillis(500);

    private final Part expiration;
    private final String hit;
    private final TcpProxy.State state;
    private final ShopSession visitor;
    private final Set<String> seen = new LinkedHashSet<>();

    AvailabilityProbe(Marketplace marketplace, String hit, TcpProxy.State state) {
        URI shop = marketplace.url();
        this.expiration = marketplace.server("expiration");
        this.hit = hit;
        this.state = state;
        this.visitor = ShopSession.begin(shop, "probe", new History());
    }

    void observeFor(Duration length) {
        Instant end = Instant.now().plus(length);
        while (Instant.now().isBefore(end)) {
            REQUESTS.forEach(this::check);
            if (!hit.equals("expiration") && !expiration.isReady()) {
                seen.add("expiration is not ready");
            }
            BoundedWait.pause(PAUSE);
        }
    }

    private void check(String service, ShopRequest request) {
        Instant begin = Instant.now();
        ShopResponse reply = visitor.send(request);
        if (!service.equals(hit)) {
            if (!reply.isDone()) {
                seen.add(service + " answered " + reply.status());
            }
        } else if (isUnavailable() && !isInTime(reply, begin)) {
            seen.add(service + " answered " + reply.status() + " after " + Duration.between(begin, Instant.now()));
        }
    }

    /** Whether the database is unavailable; the guarantee does not cover a slow one. */
    private boolean isUnavailable() {
        return state == TcpProxy.State.REFUSING || state == TcpProxy.State.HANGING;
    }

    private static boolean isInTime(ShopResponse reply, Instant begin) {
        return reply.outcome() != Outcome.UNKNOWN && Instant.now().isBefore(begin.plus(IN_TIME));
    }

    /** @throws CannotRun when a service did not answer as guaranteed */
    void requireAvailability() {
        if (!seen.isEmpty()) {
            throw new CannotRun("While " + hit + " had no database, " + String.join(", ", seen) + ".");
        }
    }
}
