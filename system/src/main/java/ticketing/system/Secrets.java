package ticketing.system;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;

/** Passwords and keys of one installation, each made at random when it is first asked for. */
public final class Secrets {

    private static final int BYTES = 24;

    /** Who is an administrator from the start. */
    public static final String ADMINISTRATOR_EMAIL = "admin@ticketing.example";

    /** The name of the administrator's password in the file. */
    public static final String ADMINISTRATOR_PASSWORD = "admin.password";

    private final PropertiesFile file;
    private final SecureRandom random = new SecureRandom();

    Secrets(Path file) {
        this.file = new PropertiesFile(file);
    }

    /** What the installation's superuser {@code postgres} signs in to the database with. */
    public String databaseAdministrator() {
        return secret("postgres.password");
    }

    /** What a service signs in to its own database with. */
    public String database(String service) {
        return secret(service + ".db.password");
    }

    /** What a service signs in to the broker with. */
    public String broker(String service) {
        return secret(service + ".broker.password");
    }

    /** What orders signs the codes of paid orders with. */
    public String codes() {
        return secret("order.codekey");
    }

    /** What the first administrator signs in with. */
    public String administrator() {
        return secret(ADMINISTRATOR_PASSWORD);
    }

    private synchronized String secret(String name) {
        return file.get(name).orElseGet(() -> {
            byte[] bytes = new byte[BYTES];
            random.nextBytes(bytes);
            String made = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
            file.put(name, made);
            return made;
        });
    }
}
