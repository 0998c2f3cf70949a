package ticketing.system;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;

/** The passwords and keys of one installation, each generated when it is first requested. Thread-safe. */
public final class Secrets {

    private static final int BYTES = 24;

    /** The e-mail address of the first administrator. */
    public static final String ADMINISTRATOR_EMAIL = "admin@ticketing.example";

    /** The name of the administrator's password in the file. */
    public static final String ADMINISTRATOR_PASSWORD = "admin.password";

    private final PropertiesFile file;
    private final SecureRandom random = new SecureRandom();

    Secrets(Path file) {
        this.file = new PropertiesFile(file);
    }

    /** The password of the database superuser {@code postgres}. */
    public String databaseAdministrator() {
        return secret("postgres.password");
    }

    /** The password of a service's database user. */
    public String database(String service) {
        return secret(service + ".db.password");
    }

    /** The password of a service's broker user. */
    public String broker(String service) {
        return secret(service + ".broker.password");
    }

    /** The key that orders signs entry codes with. */
    public String codes() {
        return secret("order.codekey");
    }

    /** The password of the first administrator. */
    public String administrator() {
        return secret(ADMINISTRATOR_PASSWORD);
    }

    /** The password of the administrator of Payara domains, for asadmin. */
    public String payaraAdministrator() {
        return secret("payara.password");
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
