package ticketing.auth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConfiguredAdministratorTest {

    private static final String EMAIL = "Admin@example.com";
    private static final String PASSWORD = "correct horse";

    private final UsersInMemory users = new UsersInMemory();

    @Test
    void without_settings_no_account_is_appointed() {
        configured(null, null).appoint();

        assertThat(users.appointed).isEmpty();
    }

    @Test
    void the_configured_address_is_appointed_with_the_configured_password() {
        configured(EMAIL, PASSWORD).appoint();

        User administrator = users.appointed.get(0);
        assertThat(administrator.email()).isEqualTo(EMAIL);
        assertThat(administrator.password().matches(PASSWORD)).isTrue();
        assertThat(administrator.isAdministrator()).isTrue();
    }

    @Test
    void an_account_with_the_address_but_without_the_role_is_appointed_even_if_it_has_the_password() {
        users.add(new User(new EmailAddress(EMAIL), PasswordHash.of(PASSWORD)));

        configured(EMAIL, PASSWORD).appoint();

        assertThat(users.appointed).hasSize(1);
    }

    @Test
    void an_appointed_account_is_left_unchanged_until_the_password_changes() {
        configured(EMAIL, PASSWORD).appoint();
        configured("ADMIN@EXAMPLE.COM", PASSWORD).appoint();
        assertThat(users.appointed).hasSize(1);

        configured(EMAIL, "battery staple").appoint();

        assertThat(users.appointed).hasSize(2);
        assertThat(users.appointed.get(1).password().matches("battery staple")).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "admin@example.com, , Set both of ticketing.admin.email and ticketing.admin.password",
        ", correct horse, Set both of ticketing.admin.email and ticketing.admin.password",
        "no-address, correct horse, ticketing.admin.email is no e-mail address",
        "admin@example.com, seven77, ticketing.admin.password: Password must be between 8 and 128 characters"
    })
    void invalid_settings_fail_the_start_and_do_not_appear_in_the_message(
            String email, String password, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> configured(email, password))
                .withMessageStartingWith(message)
                .satisfies(failure -> assertThat(failure.getMessage())
                        .doesNotContain("admin@example.com", "no-address", "correct horse", "seven77"));
    }

    private ConfiguredAdministrator configured(String email, String password) {
        ConfiguredAdministrator administrator = new ConfiguredAdministrator();
        administrator.accounts = new ManagingAccounts();
        administrator.accounts.users = users;
        administrator.email = Optional.ofNullable(email);
        administrator.password = Optional.ofNullable(password);
        administrator.check();
        return administrator;
    }
}
