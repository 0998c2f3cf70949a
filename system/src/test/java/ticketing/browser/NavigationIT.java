package ticketing.browser;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import ticketing.stories.OnMarketplace;
import ticketing.stories.OnMarketplace.Kind;

@InTheBrowser
@OnMarketplace(Kind.ALL_IN_ONE)
class NavigationIT {

    @TestFactory
    Stream<DynamicTest> every_address_shows_the_same_page_when_typed_reloaded_and_revisited(People people) {
        return new Tour(people)
                .routes()
                .map(stop -> DynamicTest.dynamicTest(stop.name(), () -> {
                    Screen screen = stop.visit();
                    String address = screen.path();
                    screen.isReloaded();
                    screen.isHeaded(stop.title());

                    screen.menu("Tickets").click();
                    screen.isAt("/");
                    screen.isHeaded(Tour.BROWSE);
                    screen.goesBack();

                    screen.isAt(address);
                    screen.isHeaded(stop.title());
                }));
    }
}
