package ticketing.tickets;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import ticketing.web.Paged;

/** Looking at tickets without touching them. */
@ApplicationScoped
public class Browsing {

    private Tickets tickets;

    protected Browsing() {}

    @Inject
    Browsing(Tickets tickets) {
        this.tickets = tickets;
    }

    /**
     * In a transaction all the same: outside of one, a persistence provider may try a read again and again while the
     * database is away, and the caller waits.
     */
    @Transactional
    public Optional<Ticket> look(String id) {
        return tickets.find(id).filter(Ticket::isShown);
    }

    /** One page of what a search finds. */
    public Paged<Ticket> search(Search search, int rows) {
        return tickets.find(search, rows);
    }
}
