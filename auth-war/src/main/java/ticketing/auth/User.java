package ticketing.auth;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import ticketing.chassis.service.Ids;

/** A user account. */
@Entity
@Table(name = "users")
public class User {

    @Id
    private String id;

    private String email;

    @Column(name = "email_folded")
    private String emailFolded;

    @Column(name = "password_hash")
    private String passwordHash;

    private boolean admin;

    /** Set by the database. */
    @Column(name = "created_at", insertable = false, updatable = false)
    private OffsetDateTime createdAt;

    protected User() {}

    /** Creates an account. */
    public User(EmailAddress email, PasswordHash password) {
        this.id = Ids.next();
        this.email = email.text();
        this.emailFolded = email.folded();
        this.passwordHash = password.stored();
    }

    static User administrator(EmailAddress email, PasswordHash password) {
        User user = new User(email, password);
        user.admin = true;
        return user;
    }

    public String id() {
        return id;
    }

    /** As first typed. */
    public String email() {
        return email;
    }

    /** The roles: {@code user}, and {@code admin} for an administrator. */
    public List<String> roles() {
        return admin ? List.of("user", "admin") : List.of("user");
    }

    /** In UTC. Only for a user that was read from the database. */
    public OffsetDateTime createdAt() {
        return createdAt.withOffsetSameInstant(ZoneOffset.UTC);
    }

    boolean isAdministrator() {
        return admin;
    }

    String emailFolded() {
        return emailFolded;
    }

    PasswordHash password() {
        return PasswordHash.parse(passwordHash);
    }
}
