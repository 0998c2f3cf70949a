package ticketing.monitoring;

import ticketing.stories.OnMarketplace;
import ticketing.stories.OnMarketplace.Kind;

@OnMarketplace(Kind.SEPARATE_WITH_SHORT_TIMEOUTS)
class MetricsOfSeparateServersIT extends MetricsStory {}
