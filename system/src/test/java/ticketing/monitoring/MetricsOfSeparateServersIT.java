package ticketing.monitoring;

import ticketing.stories.OnMarketplace;
import ticketing.stories.OnMarketplace.Kind;

@OnMarketplace(Kind.SEPARATE_AND_HASTY)
class MetricsOfSeparateServersIT extends MetricsStory {}
