package ticketing.container;

import org.jboss.arquillian.core.spi.LoadableExtension;

/** Makes Arquillian tell {@link ContainerEnvironment} of the suite's beginning and end. Named in {@code META-INF/services}. */
public final class ContainerEnvironmentExtension implements LoadableExtension {

    @Override
    public void register(ExtensionBuilder extensions) {
        extensions.observer(ContainerEnvironment.class);
    }
}
