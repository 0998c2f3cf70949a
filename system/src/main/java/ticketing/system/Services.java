package ticketing.system;

import java.util.List;

/** The five services, in the order in which a customer meets them. */
public final class Services {

    /** Each has a database, a database user and a broker user of its name. */
    public static final List<String> ALL = List.of("auth", "tickets", "orders", "payments", "expiration");

    private Services() {}
}
