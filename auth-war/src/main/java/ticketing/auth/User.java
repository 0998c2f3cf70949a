package ticketing.auth;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import ticketing.platform.Ids;

/** Somebody with an account. */
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

    protected User() {}

    /** Somebody new, who will be known by the password behind the hash. */
    public User(EmailAddress email, PasswordHash password) {
        this.id = Ids.next();
        this.email = email.text();
        this.emailFolded = email.folded();
        this.passwordHash = password.stored();
    }

    public String id() {
        return id;
    }

    /** As first typed. */
    public String email() {
        return email;
    }

    String emailFolded() {
        return emailFolded;
    }

    PasswordHash password() {
        return PasswordHash.parse(passwordHash);
    }
}
