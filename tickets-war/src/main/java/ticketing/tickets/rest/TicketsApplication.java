package ticketing.tickets.rest;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** The context root carries the public path. */
@ApplicationPath("/")
public class TicketsApplication extends Application {}
