package ticketing.platform;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Supplier;

/**
 * One step of a request that needs the database, in its turn. For a request that waits for somebody else between its
 * steps and must keep no turn meanwhile.
 */
@ApplicationScoped
public class InTurn {

    @UsesDatabase
    public <T> T take(Supplier<T> step) {
        return step.get();
    }
}
