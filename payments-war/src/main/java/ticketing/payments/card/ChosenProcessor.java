package ticketing.payments.card;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import ticketing.payments.CardProcessor;

/** The one processor of this installation: {@code ticketing.payments.provider}. */
@ApplicationScoped
public class ChosenProcessor {

    /** A singleton, made at the start: an unknown name fails the deployment, not the first payment. */
    @Produces
    @Singleton
    CardProcessor choose(
            @ConfigProperty(name = "ticketing.payments.provider", defaultValue = SandboxProcessor.NAME) String provider,
            SandboxProcessor sandbox) {
        if (!provider.equals(SandboxProcessor.NAME)) {
            throw new IllegalArgumentException("ticketing.payments.provider is \"" + provider
                    + "\", which nobody is. Known: " + SandboxProcessor.NAME);
        }
        return sandbox;
    }
}
