package ticketing.expiration.rest;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** The JAX-RS application at the context root, which is the public path; operators' routes alone. */
@ApplicationPath("/")
public class ExpirationApplication extends Application {}
