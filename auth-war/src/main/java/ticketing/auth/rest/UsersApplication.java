package ticketing.auth.rest;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** {@code /api/users}; the public path is the context root's. */
@ApplicationPath("/")
public class UsersApplication extends Application {}
