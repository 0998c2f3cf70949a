package ticketing.chassis.database;

/** CDI event, fired once when the database has this WAR's schema: observers may read tables. */
public record SchemaMigrated() {}
