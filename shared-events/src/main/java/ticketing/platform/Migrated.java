package ticketing.platform;

/** Fired once, when the database has this WAR's schema: what reads tables at the start waits for it. */
public record Migrated() {}
