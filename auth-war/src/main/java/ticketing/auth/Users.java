package ticketing.auth;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import ticketing.chassis.database.Sql;
import ticketing.chassis.service.Ids;

/**
 * All user accounts; no two have the same e-mail address. SQL past JPA: the unique index decides without an exception, whose
 * message would write the address into a log.
 */
@Dependent
class Users {

    private static final String ADD = "insert into users (id, email, email_folded, password_hash, admin)"
            + " values (?, ?, ?, ?, ?) on conflict (email_folded) do nothing";

    private static final String APPOINT = "insert into users (id, email, email_folded, password_hash, admin)"
            + " values (?, ?, ?, ?, ?) on conflict (email_folded)"
            + " do update set password_hash = excluded.password_hash, admin = excluded.admin";

    @PersistenceContext
    EntityManager database;

    @Inject
    Sql sql;

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
        return sql.update(
                statement,
                user.id(),
                user.email(),
                user.emailFolded(),
                user.password().stored(),
                user.isAdministrator());
    }
}
