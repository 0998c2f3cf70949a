package ticketing.blackbox;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.microshed.testing.jupiter.MicroShedTest;

/** Connects MicroShed's clients to the marketplace that {@code @OnMarketplace} starts. */
@ExtendWith(MicroShedAddress.class)
@MicroShedTest
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@interface WithTypedClients {}
