package ticketing.payments.rest;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** The routes of this service, right under the WAR's context root. */
@ApplicationPath("/")
public class PaymentsApplication extends Application {}
