package ticketing.orders.rest;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** All resources of this WAR, right under its context root. */
@ApplicationPath("/")
public class OrdersApplication extends Application {}
