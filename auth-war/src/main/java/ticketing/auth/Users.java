package ticketing.auth;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;

/** Everybody who has an account; no two of them under one e-mail address. */
@ApplicationScoped
public class Users {

    /** The unique index decides, and without an exception: its text would carry the address into a log. */
    private static final String ADD = "insert into users (id, email, email_folded, password_hash)"
            + " values (?1, ?2, ?3, ?4) on conflict (email_folded) do nothing";

    @PersistenceContext
    private EntityManager database;

    /** Returns false when somebody else has the address. */
    boolean add(User user) {
        return database.createNativeQuery(ADD)
                        .setParameter(1, user.id())
                        .setParameter(2, user.email())
                        .setParameter(3, user.emailFolded())
                        .setParameter(4, user.password().stored())
                        .executeUpdate()
                == 1;
    }

    Optional<User> with(EmailAddress email) {
        return database.createQuery("select user from User user where user.emailFolded = :email", User.class)
                .setParameter("email", email.folded())
                .getResultStream()
                .findFirst();
    }
}
