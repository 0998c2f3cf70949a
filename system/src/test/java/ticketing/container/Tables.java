package ticketing.container;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.metamodel.EntityType;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.Objects;
import ticketing.chassis.database.RowLocks;

/** A service's tables with rows as JSON, and its entities by name. */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
public class Tables {

    private static final String INSERT =
            "insert into %1$s select * from jsonb_populate_record(cast(null as %1$s), cast(?1 as jsonb))";
    private static final String ROW = "select cast(to_jsonb(t) as text) from %s t where id = ?1";
    private static final String DELETE = "delete from %s where id = ?1";
    private static final String RENAME = "update %s set id = 'another' where id = ?1";
    private static final String EMPTY_COLUMNS = "select c.column_name from information_schema.columns c"
            + " where c.table_schema = 'public' and c.table_name = ?1 and not exists ("
            + "select 1 from %s t where to_jsonb(t) ->> c.column_name is not null)";
    private static final String ALL = "select table_name from information_schema.tables"
            + " where table_schema = 'public' and table_name <> 'flyway_schema_history'";

    @PersistenceContext
    private EntityManager database;

    /** Members that are missing become null, whatever the column's default. */
    public void insert(String table, String row) {
        database.createNativeQuery(INSERT.formatted(table)).setParameter(1, row).executeUpdate();
    }

    public String row(String table, String id) {
        return database.createNativeQuery(ROW.formatted(table))
                .setParameter(1, id)
                .getSingleResult()
                .toString();
    }

    public void delete(String table, String id) {
        database.createNativeQuery(DELETE.formatted(table)).setParameter(1, id).executeUpdate();
    }

    /** Reads the row as an entity, deletes the row, and stores it again from the entity. */
    public void rewrite(String entity, String table, String id) {
        Object known = find(entity, id);
        database.clear();
        database.createNativeQuery(DELETE.formatted(table)).setParameter(1, id).executeUpdate();
        database.merge(known);
    }

    /** Reads the row as an entity, changes the row's id, and stores the entity beside it. */
    public void duplicate(String entity, String table, String id) {
        Object known = find(entity, id);
        database.clear();
        database.createNativeQuery(RENAME.formatted(table)).setParameter(1, id).executeUpdate();
        database.merge(known);
        database.flush();
    }

    /**
     * Locks the rows by one statement, deletes them by SQL, and finds each under its lock: returns how many are
     * still found.
     */
    public long foundOnceLocked(String entity, String table, List<String> ids) {
        RowLocks.lockAll(database, classOf(entity), ids);
        ids.forEach(id -> delete(table, id));
        return ids.stream()
                .map(id -> database.find(classOf(entity), id, LockModeType.PESSIMISTIC_WRITE))
                .filter(Objects::nonNull)
                .count();
    }

    /** Columns in which no row has a value. */
    public List<String> emptyColumns(String table) {
        return texts(database.createNativeQuery(EMPTY_COLUMNS.formatted(table))
                .setParameter(1, table)
                .getResultList());
    }

    public List<String> all() {
        return texts(database.createNativeQuery(ALL).getResultList());
    }

    private Object find(String entity, String id) {
        return database.find(classOf(entity), id);
    }

    private Class<?> classOf(String entity) {
        return database.getMetamodel().getEntities().stream()
                .filter(type -> type.getName().equals(entity))
                .map(EntityType::getJavaType)
                .findFirst()
                .orElseThrow();
    }

    private static List<String> texts(List<?> rows) {
        return rows.stream().map(Object::toString).toList();
    }
}
