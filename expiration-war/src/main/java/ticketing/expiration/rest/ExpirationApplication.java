package ticketing.expiration.rest;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** What every service has for operators, right under the WAR's context root. */
@ApplicationPath("/")
public class ExpirationApplication extends Application {}
