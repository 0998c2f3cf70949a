package ticketing.stories;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/** The stories of this class happen on a running marketplace, which is started once for all of them. */
@ExtendWith(MarketplaceExtension.class)
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface OnMarketplace {

    Kind value();

    /** Which of the two topologies, and how much of a hurry everybody is in. */
    enum Kind {
        /** All services in one server, with the settings that customers meet. */
        ALL_IN_ONE,
        /**
         * A server for each service behind the front; holds last three seconds, and timeout is short. Its servers tell
         * traces, and log in JSON.
         */
        SEPARATE_AND_HASTY,
        /** Two servers with all services each, behind the front. */
        TWO_OF_ALL
    }
}
