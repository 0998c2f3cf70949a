package ticketing.stories;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import ticketing.oracle.Oracle;
import ticketing.shop.DatabaseProbe;
import ticketing.shop.Shop;
import ticketing.system.Installation;
import ticketing.system.Marketplace;
import ticketing.system.ServerProduct;
import ticketing.system.Topology;

/**
 * Starts the marketplace of a kind for its first story, and stops it before the first story of another kind. The system
 * property {@code ticketing.server} names the server product, {@code liberty} by default.
 */
public final class MarketplaceExtension implements ParameterResolver, AfterEachCallback {

    private static final ServerProduct SERVER = ServerProduct.valueOf(
            System.getProperty("ticketing.server", "liberty").toUpperCase(Locale.ROOT));

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext story) {
        Class<?> type = parameter.getParameter().getType();
        return Set.of(Shop.class, Oracle.class, DatabaseProbe.class, Marketplace.class, TraceCollector.class)
                .contains(type);
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext story) {
        Running running = running(story);
        return Stream.of(
                        running.shop(),
                        running.oracle(),
                        new DatabaseProbe(running.oracle()),
                        running.marketplace(),
                        running.collector())
                .filter(parameter.getParameter().getType()::isInstance)
                .findFirst()
                .orElseThrow();
    }

    /** After every story, all databases must agree. */
    @Override
    public void afterEach(ExtensionContext story) {
        running(story).oracle().assertConsistent();
    }

    /** The shop of a story. */
    public static Shop shop(ExtensionContext story) {
        return running(story).shop();
    }

    /** The marketplace of a story. */
    public static Marketplace marketplace(ExtensionContext story) {
        return running(story).marketplace();
    }

    private static Running running(ExtensionContext story) {
        OnMarketplace.Kind kind =
                story.getRequiredTestClass().getAnnotation(OnMarketplace.class).value();
        return story.getRoot()
                .getStore(Namespace.GLOBAL)
                .getOrComputeIfAbsent(Site.class)
                .ofKind(kind);
    }

    /** The running marketplace, at most one at a time. */
    static final class Site implements AutoCloseable {

        private Optional<Running> running = Optional.empty();

        Running ofKind(OnMarketplace.Kind kind) {
            if (running.filter(each -> each.kind() == kind).isEmpty()) {
                close();
                running = Optional.of(Running.start(kind));
            }
            return running.get();
        }

        @Override
        public void close() {
            running.ifPresent(Running::close);
            running = Optional.empty();
        }
    }

    private record Running(
            OnMarketplace.Kind kind, Marketplace marketplace, Shop shop, Oracle oracle, TraceCollector collector) {

        static Running start(OnMarketplace.Kind kind) {
            TraceCollector collector = new TraceCollector();
            Marketplace marketplace = marketplace(kind, collector.address());
            try {
                marketplace.start();
            } catch (RuntimeException failure) {
                marketplace.close();
                collector.close();
                throw failure;
            }
            return new Running(
                    kind, marketplace, new Shop(marketplace.url()), new Oracle(marketplace.postgres()), collector);
        }

        private static Marketplace marketplace(OnMarketplace.Kind kind, String collector) {
            Installation installation = Installation.at(Path.of("target", "marketplaces", nameOf(kind)));
            return switch (kind) {
                case ALL_IN_ONE ->
                    new Marketplace(installation, Topology.allInOne().on(SERVER), 0).startingQuickly();
                case TWO_OF_ALL -> new Marketplace(installation, new Topology(false, 2, SERVER), 0).startingQuickly();
                case SEPARATE_WITH_SHORT_TIMEOUTS ->
                    new Marketplace(installation, Topology.separate(1).on(SERVER), 0)
                            .startingQuickly()
                            .setting("TICKETING_ORDER_WINDOW", "PT3S")
                            .setting("TICKETING_EXPIRATION_GRACE", "PT1S")
                            .setting("TICKETING_PAYMENTS_TIMEOUT", "PT1S")
                            .setting("WLP_LOGGING_MESSAGE_FORMAT", "json")
                            .setting("OTEL_SDK_DISABLED", "false")
                            .setting("OTEL_EXPORTER_OTLP_PROTOCOL", "http/protobuf")
                            .setting("OTEL_EXPORTER_OTLP_ENDPOINT", collector)
                            .setting("OTEL_BSP_SCHEDULE_DELAY", "200");
            };
        }

        private static String nameOf(OnMarketplace.Kind kind) {
            return SERVER == ServerProduct.LIBERTY ? kind.name() : SERVER + "-" + kind;
        }

        void close() {
            marketplace.close();
            collector.close();
        }
    }
}
