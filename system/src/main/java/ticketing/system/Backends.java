package ticketing.system;

/** The database and the broker that every server connects to. */
record Backends(Postgres postgres, Broker broker) {}
