package ticketing.stories;

import org.junit.jupiter.api.Nested;
import ticketing.stories.OnMarketplace.Kind;

/** The front proxy passes all input on as it was sent: the services respond as without it. */
@OnMarketplace(Kind.SEPARATE_WITH_SHORT_TIMEOUTS)
class InputThroughFrontIT {

    @Nested
    @OnMarketplace(Kind.SEPARATE_WITH_SHORT_TIMEOUTS)
    class Values extends InvalidInputIT {}

    @Nested
    @OnMarketplace(Kind.SEPARATE_WITH_SHORT_TIMEOUTS)
    class Requests extends MalformedRequestsIT {}

    @Nested
    @OnMarketplace(Kind.SEPARATE_WITH_SHORT_TIMEOUTS)
    class Paths extends UnknownPathsIT {}
}
