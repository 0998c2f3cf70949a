package ticketing.auth;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What is the same for all sessions: who issues them, for whom, and how long they last. */
@ApplicationScoped
public class SessionTerms {

    private String issuer;
    private String audience;
    private Duration life;

    protected SessionTerms() {}

    @Inject
    SessionTerms(
            @ConfigProperty(name = "mp.jwt.verify.issuer") String issuer,
            @ConfigProperty(name = "mp.jwt.verify.audiences") String audience,
            @ConfigProperty(name = "ticketing.session.lifetime") Duration life) {
        this.issuer = issuer;
        this.audience = audience;
        this.life = life;
    }

    String issuer() {
        return issuer;
    }

    String audience() {
        return audience;
    }

    /** From a token's first second to its last. */
    public Duration life() {
        return life;
    }
}
