package ticketing.auth;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import ticketing.chassis.service.Ids;

/** All user accounts; no two have the same e-mail address. */
@Dependent
class Users {

    /** The unique index decides without an exception, whose message would write the address into a log. */
    private static final String ADD = "insert into users (id, email, email_folded, password_hash, admin)"
            + " values (?1, ?2, ?3, ?4, ?5) on conflict (email_folded) do nothing";

    private static final String APPOINT = "insert into users (id, email, email_folded, password_hash, admin)"
            + " values (?1, ?2, ?3, ?4, ?5) on conflict (email_folded)"
            + " do update set password_hash = excluded.password_hash, admin = excluded.admin";

    @PersistenceContext
    EntityManager database;

    /** Returns false when another account has the address. */
    boolean add(User user) {
        return write(ADD, user) == 1;
    }

    /** Adds the user, or sets password and role of the account with the same address. */
    void appoint(User user) {
        write(APPOINT, user);
    }

    Optional<User> find(String id) {
        return Ids.isValid(id) ? Optional.ofNullable(database.find(User.class, id)) : Optional.empty();
    }

    Optional<User> find(EmailAddress email) {
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
