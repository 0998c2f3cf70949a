package ticketing.auth.rest;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** The JAX-RS application at the context root, which is the public path. */
@ApplicationPath("/")
public class UsersApplication extends Application {}
