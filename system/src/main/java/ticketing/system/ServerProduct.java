package ticketing.system;

/** The application servers that the WAR files run on. */
public enum ServerProduct {
    LIBERTY(Liberty::new),
    PAYARA(Payara::new);

    private final Creation creation;

    ServerProduct(Creation creation) {
        this.creation = creation;
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
