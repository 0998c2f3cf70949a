package ticketing.browser;

import java.nio.file.Path;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import ticketing.stories.MarketplaceExtension;

/** Provides each story's people, and fails the story when a page had errors. */
final class BrowserExtension implements ParameterResolver, AfterEachCallback {

    private static final Namespace OURS = Namespace.create(BrowserExtension.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext story) {
        return parameter.getParameter().getType() == People.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext story) {
        return story.getStore(OURS).getOrComputeIfAbsent(People.class, type -> people(story), People.class);
    }

    @Override
    public void afterEach(ExtensionContext story) {
        People people = story.getStore(OURS).remove(People.class, People.class);
        if (people == null) {
            return;
        }
        story.getExecutionException().ifPresent(failure -> people.arePhotographed(album(story)));
        people.leave();
    }

    private static Path album(ExtensionContext story) {
        return Path.of(
                "target", "browser", story.getRequiredTestClass().getSimpleName() + "." + story.getDisplayName());
    }

    private static People people(ExtensionContext story) {
        Chromium chromium = story.getRoot()
                .getStore(Namespace.GLOBAL)
                .getOrComputeIfAbsent(Chromium.class, type -> Chromium.open(), Chromium.class);
        return new People(chromium.browser(), MarketplaceExtension.marketplace(story));
    }
}
