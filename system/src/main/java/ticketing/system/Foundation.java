package ticketing.system;

/** What every server stands on. */
record Foundation(Postgres postgres, Broker broker) {}
