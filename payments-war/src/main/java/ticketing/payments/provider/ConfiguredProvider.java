package ticketing.payments.provider;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import ticketing.payments.PaymentProvider;

/** Produces the provider of this installation: {@code ticketing.payments.provider}. */
@ApplicationScoped
public class ConfiguredProvider {

    /** A singleton, created at startup: an unknown name fails the deployment, not the first payment. */
    @Produces
    @Singleton
    PaymentProvider provider(
            @ConfigProperty(name = "ticketing.payments.provider", defaultValue = SandboxProvider.NAME) String provider,
            SandboxProvider sandbox) {
        if (!provider.equals(SandboxProvider.NAME)) {
            throw new IllegalArgumentException("ticketing.payments.provider is \"" + provider
                    + "\", which is unknown. Known: " + SandboxProvider.NAME);
        }
        return sandbox;
    }
}
