package ticketing.stories;

import static org.junit.platform.commons.support.AnnotationSupport.findRepeatableAnnotations;

import java.util.Comparator;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.ClassDescriptor;
import org.junit.jupiter.api.ClassOrderer;
import org.junit.jupiter.api.ClassOrdererContext;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Orders test classes by their marketplace, so that only one is running at a time: idle servers take processor time
 * too. The container's tests come last, since their server runs until the end.
 */
public final class MarketplaceClassOrderer implements ClassOrderer {

    private static final int FIRST = -1;
    private static final int LAST = OnMarketplace.Kind.values().length;

    @Override
    public void orderClasses(ClassOrdererContext classes) {
        classes.getClassDescriptors().sort(Comparator.comparingInt(MarketplaceClassOrderer::turn));
    }

    private static int turn(ClassDescriptor story) {
        return isInContainer(story.getTestClass())
                ? LAST
                : story.findAnnotation(OnMarketplace.class)
                        .map(on -> on.value().ordinal())
                        .orElse(FIRST);
    }

    private static boolean isInContainer(Class<?> test) {
        return findRepeatableAnnotations(test, ExtendWith.class).stream()
                .anyMatch(with -> List.of(with.value()).contains(ArquillianExtension.class));
    }
}
