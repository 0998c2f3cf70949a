package ticketing.system;

/** What every server stands on. */
record Backends(Postgres postgres, Broker broker) {}
