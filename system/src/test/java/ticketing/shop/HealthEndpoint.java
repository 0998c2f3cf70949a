package ticketing.shop;

import java.net.URI;
import ticketing.system.Part;

/** The MicroProfile Health endpoint of one server, requested directly, without the front proxy. */
public final class HealthEndpoint {

    private final Visitor visitor;

    public HealthEndpoint(Part server) {
        this.visitor = new Visitor(URI.create("http://127.0.0.1:" + server.port()));
    }

    public boolean isReady() {
        return visitor.get("/health/ready").status() == 200;
    }

    public boolean isUnready() {
        return visitor.get("/health/ready").status() == 503;
    }

    public void expectLive() {
        visitor.get("/health/live").expect(200);
    }

    /** Requires readiness; whether its data contains a broker that is not reachable. */
    public boolean isReadyWithoutBroker() {
        return visitor.get("/health/ready").expect(200).body().contains("\"brokerReachable\":false");
    }
}
