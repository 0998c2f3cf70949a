package ticketing.platform;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.Collection;

/** Locks of several rows at a time. */
public final class RowLocks {

    private static final String LOCK = "select e from %s e where e.id in :ids order by e.id";

    private RowLocks() {}

    /**
     * Locks those that are there, in one statement and in the order of their ids: of two who want the same ones one waits
     * for the other, and never each for each. To find one of them under its lock afterwards needs no statement.
     *
     * @param entity has its key in an attribute named {@code id}
     */
    public static void take(EntityManager database, Class<?> entity, Collection<String> ids) {
        if (ids.isEmpty()) {
            return;
        }
        String name = database.getMetamodel().entity(entity).getName();
        database.createQuery(LOCK.formatted(name), entity)
                .setParameter("ids", ids)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }
}
