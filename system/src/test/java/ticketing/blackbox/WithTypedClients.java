package ticketing.blackbox;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.microshed.testing.jupiter.MicroShedTest;

/** MicroShed's clients lead to the running marketplace. Beside {@code @OnMarketplace}, which starts it. */
@ExtendWith(MicroShedAddress.class)
@MicroShedTest
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@interface WithTypedClients {}
