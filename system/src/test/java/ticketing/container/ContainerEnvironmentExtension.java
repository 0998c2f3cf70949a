package ticketing.container;

import org.jboss.arquillian.core.spi.LoadableExtension;

/** Registers {@link ContainerEnvironment} with Arquillian. Named in {@code META-INF/services}. */
public final class ContainerEnvironmentExtension implements LoadableExtension {

    @Override
    public void register(ExtensionBuilder extensions) {
        extensions.observer(ContainerEnvironment.class);
    }
}
