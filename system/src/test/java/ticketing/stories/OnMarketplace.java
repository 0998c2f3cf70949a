package ticketing.stories;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/** Runs the stories of a class on a marketplace that is started once for all classes of its kind. */
@ExtendWith(MarketplaceExtension.class)
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface OnMarketplace {

    Kind value();

    /** The topology and the settings of a marketplace. */
    enum Kind {
        /** All services in one server, with production settings. */
        ALL_IN_ONE,
        /**
         * A server for each service behind the front proxy, with payment windows of three seconds and short
         * timeouts. Its servers export traces and log in JSON.
         */
        SEPARATE_WITH_SHORT_TIMEOUTS,
        /** Two servers with all services each, behind the front proxy. */
        TWO_OF_ALL
    }
}
