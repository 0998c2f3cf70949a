package ticketing.stories;

import java.nio.file.Path;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import ticketing.shop.Oracle;
import ticketing.shop.Shop;
import ticketing.system.Installation;
import ticketing.system.Marketplace;
import ticketing.system.Topology;

/** Starts each kind of marketplace when its first story begins, and stops it after the last. */
final class MarketplaceExtension implements ParameterResolver, AfterEachCallback {

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext story) {
        Class<?> type = parameter.getParameter().getType();
        return type == Shop.class || type == Oracle.class || type == Marketplace.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext story) {
        Running running = running(story);
        Class<?> type = parameter.getParameter().getType();
        if (type == Shop.class) {
            return running.shop();
        }
        return type == Oracle.class ? running.oracle() : running.marketplace();
    }

    /** Whatever a story did, the books agree in the end. */
    @Override
    public void afterEach(ExtensionContext story) {
        running(story).oracle().findsNothingWrong();
    }

    private static Running running(ExtensionContext story) {
        OnMarketplace.Kind kind =
                story.getRequiredTestClass().getAnnotation(OnMarketplace.class).value();
        return story.getRoot().getStore(Namespace.GLOBAL).getOrComputeIfAbsent(kind, Running::start, Running.class);
    }

    private record Running(Marketplace marketplace, Shop shop, Oracle oracle) implements AutoCloseable {

        static Running start(OnMarketplace.Kind kind) {
            Marketplace marketplace = marketplace(kind);
            marketplace.start();
            return new Running(marketplace, new Shop(marketplace.url()), new Oracle(marketplace.postgres()));
        }

        private static Marketplace marketplace(OnMarketplace.Kind kind) {
            Path folder = Path.of("target", "marketplaces", kind.name());
            Installation installation = Installation.at(folder);
            Topology topology = kind == OnMarketplace.Kind.ALL_IN_ONE ? Topology.allInOne() : Topology.separate(1);
            Marketplace marketplace = new Marketplace(installation, topology, 0).startingQuickly();
            return kind == OnMarketplace.Kind.ALL_IN_ONE
                    ? marketplace
                    : marketplace
                            .setting("TICKETING_ORDER_WINDOW", "PT3S")
                            .setting("TICKETING_EXPIRATION_GRACE", "PT1S")
                            .setting("TICKETING_PAYMENTS_TIMEOUT", "PT1S");
        }

        @Override
        public void close() {
            marketplace.close();
        }
    }
}
