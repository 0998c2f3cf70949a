package ticketing.chassis.database;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.Optional;
import ticketing.chassis.service.Ids;

/** Pessimistic locks on rows of entities, held until the transaction ends. */
public final class RowLocks {

    private static final String LOCK_ALL = "select e from %s e where e.id in :ids order by e.id";

    private RowLocks() {}

    /** Returns the entity under its row's lock; empty if there is none with this id, or the id is not valid. */
    public static <E> Optional<E> findForUpdate(EntityManager database, Class<E> entity, String id) {
        return Ids.isValid(id)
                ? Optional.ofNullable(database.find(entity, id, LockModeType.PESSIMISTIC_WRITE))
                : Optional.empty();
    }

    /**
     * Locks the rows that exist, in one statement and in the order of their ids, so that two transactions never deadlock.
     * Finding one of them under its lock afterwards needs no further statement.
     *
     * @param entity has its key in an attribute named {@code id}
     */
    public static void lockAll(EntityManager database, Class<?> entity, Collection<String> ids) {
        if (ids.isEmpty()) {
            return;
        }
        String name = database.getMetamodel().entity(entity).getName();
        database.createQuery(LOCK_ALL.formatted(name), entity)
                .setParameter("ids", ids)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }
}
