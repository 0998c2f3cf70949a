package ticketing.auth;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import ticketing.platform.Ids;

/** Everybody who has an account; no two of them under one e-mail address. */
@ApplicationScoped
public class Users {

    /** The unique index decides, and without an exception: its text would carry the address into a log. */
    private static final String ADD = "insert into users (id, email, email_folded, password_hash, admin)"
            + " values (?1, ?2, ?3, ?4, ?5) on conflict (email_folded) do nothing";

    private static final String APPOINT = "insert into users (id, email, email_folded, password_hash, admin)"
            + " values (?1, ?2, ?3, ?4, ?5) on conflict (email_folded)"
            + " do update set password_hash = excluded.password_hash, admin = excluded.admin";

    @PersistenceContext
    private EntityManager database;

    /** Returns false when somebody else has the address. */
    boolean add(User user) {
        return write(ADD, user) == 1;
    }

    /** Adds the user, or gives whoever has the address the user's password and role. */
    void appoint(User user) {
        write(APPOINT, user);
    }

    Optional<User> find(String id) {
        return Ids.isPossible(id) ? Optional.ofNullable(database.find(User.class, id)) : Optional.empty();
    }

    Optional<User> with(EmailAddress email) {
        return database.createQuery("select user from User user where user.emailFolded = :email", User.class)
                .setParameter("email", email.folded())
                .getResultStream()
                .findFirst();
    }

    private int write(String statement, User user) {
        return database.createNativeQuery(statement)
                .setParameter(1, user.id())
                .setParameter(2, user.email())
                .setParameter(3, user.emailFolded())
                .setParameter(4, user.password().stored())
                .setParameter(5, user.isAdministrator())
                .executeUpdate();
    }
}
