package ticketing.monitoring;

import ticketing.stories.OnMarketplace;
import ticketing.stories.OnMarketplace.Kind;

@OnMarketplace(Kind.ALL_IN_ONE)
class MetricsOfOneServerIT extends MetricsStory {}
