package ticketing.openshift;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.Principal;
import java.security.URIParameter;
import java.util.List;
import java.util.Set;
import javax.security.auth.Subject;
import javax.security.auth.callback.Callback;
import javax.security.auth.callback.NameCallback;
import javax.security.auth.callback.PasswordCallback;
import javax.security.auth.login.Configuration;
import javax.security.auth.login.FailedLoginException;
import javax.security.auth.login.LoginContext;
import javax.security.auth.login.LoginException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ticketing.system.Services;

/** Artemis' own login modules accept the secret that is mounted into the broker. */
class BrokerUsersTest {

    private static final String SECRET = "broker-jaas-config";
    private static final String LOCATION = "java.security.auth.login.config";

    private final MadeSecrets made = MadeSecrets.once();

    @TempDir
    private Path mount;

    @TempDir
    private Path instance;

    private Configuration configuration;

    @BeforeEach
    void mount() throws Exception {
        Files.writeString(instance.resolve("artemis-users.properties"), "operator=looks after it\n");
        Files.writeString(instance.resolve("artemis-roles.properties"), "admin=operator\n");
        for (String key : Set.of("users.properties", "roles.properties")) {
            Files.writeString(mount.resolve(key), made.value(SECRET, key));
        }
        String login = made.value(SECRET, "login.config").replace("/home/jboss/amq-broker/etc", instance.toString());
        Path file = Files.writeString(mount.resolve("login.config"), login);
        System.setProperty(LOCATION, file.toString());
        configuration = Configuration.getInstance("JavaLoginConfig", new URIParameter(file.toUri()));
    }

    @AfterEach
    void forget() {
        System.clearProperty(LOCATION);
    }

    @Test
    void each_service_signs_in_with_its_password_and_has_its_own_role_only() throws Exception {
        for (String service : Services.ALL) {
            assertThat(signIn(service, made.value(service + "-broker", "password")))
                    .containsExactlyInAnyOrder(service, service);
        }
    }

    @Test
    void the_operator_still_signs_in() throws Exception {
        assertThat(signIn("operator", "looks after it")).contains("admin");
    }

    @Test
    void no_service_signs_in_with_the_password_of_another() {
        assertThatThrownBy(() -> signIn("orders", made.value("payments-broker", "password")))
                .isInstanceOf(FailedLoginException.class);
    }

    private List<String> signIn(String user, String password) throws LoginException {
        LoginContext login = new LoginContext(
                "activemq", new Subject(), callbacks -> answer(callbacks, user, password), configuration);
        login.login();
        return login.getSubject().getPrincipals().stream()
                .map(Principal::getName)
                .toList();
    }

    private static void answer(Callback[] callbacks, String user, String password) {
        for (Callback callback : callbacks) {
            if (callback instanceof NameCallback name) {
                name.setName(user);
            } else if (callback instanceof PasswordCallback secret) {
                secret.setPassword(password.toCharArray());
            }
        }
    }
}
