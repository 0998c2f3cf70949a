package ticketing.auth;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Settings of all sessions: issuer, audience and lifetime. */
@ApplicationScoped
public class SessionSettings {

    private String issuer;
    private String audience;
    private Duration lifetime;

    protected SessionSettings() {}

    @Inject
    SessionSettings(
            @ConfigProperty(name = "mp.jwt.verify.issuer") String issuer,
            @ConfigProperty(name = "mp.jwt.verify.audiences") String audience,
            @ConfigProperty(name = "ticketing.session.lifetime") Duration lifetime) {
        this.issuer = issuer;
        this.audience = audience;
        this.lifetime = lifetime;
    }

    String issuer() {
        return issuer;
    }

    String audience() {
        return audience;
    }

    /** How long a token is valid. */
    public Duration lifetime() {
        return lifetime;
    }
}
