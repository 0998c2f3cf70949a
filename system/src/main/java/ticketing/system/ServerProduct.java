package ticketing.system;

/** The application servers that the WAR files run on. */
public enum ServerProduct {
    LIBERTY(Liberty::new, false),
    /** Its persistence units connect during the deployment, which fails without the database. */
    PAYARA(Payara::new, true);

    private final Creation creation;
    private final boolean databaseFirst;

    ServerProduct(Creation creation, boolean databaseFirst) {
        this.creation = creation;
        this.databaseFirst = databaseFirst;
    }

    /** Whether the database has to be ready before a server starts. */
    boolean needsDatabaseFirst() {
        return databaseFirst;
    }

    ApplicationServer server(
            Topology.Role role, ServerAddresses addresses, Installation installation, Distribution distribution) {
        return creation.of(role, addresses, installation, distribution);
    }

    private interface Creation {
        ApplicationServer of(
                Topology.Role role, ServerAddresses addresses, Installation installation, Distribution distribution);
    }
}
