package ticketing.auth;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** User accounts without a database. */
final class UsersInMemory extends Users {

    /** Accounts that were appointed, in the order of the calls. */
    final List<User> appointed = new ArrayList<>();
    /** Runs after each search by e-mail address, as a concurrent call might. */
    Runnable afterFind = () -> {};

    private final Map<String, User> users = new HashMap<>();

    @Override
    boolean add(User user) {
        return users.putIfAbsent(user.emailFolded(), user) == null;
    }

    @Override
    void appoint(User user) {
        appointed.add(user);
        users.put(user.emailFolded(), user);
    }

    @Override
    Optional<User> find(EmailAddress email) {
        Optional<User> found = Optional.ofNullable(users.get(email.folded()));
        afterFind.run();
        return found;
    }
}
