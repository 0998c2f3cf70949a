package ticketing.tickets;

import java.util.ArrayList;
import java.util.List;

/** Records searches, and finds the same tickets in each. */
public final class RecordedSearches extends Selling {

    public final List<List<Object>> parameters = new ArrayList<>();
    public final List<Integer> limits = new ArrayList<>();

    private final List<Ticket> found;

    public RecordedSearches(Ticket... found) {
        this.found = List.of(found);
    }

    @Override
    public List<Ticket> search(TicketSearch search, int limit) {
        parameters.add(search.parameters());
        limits.add(limit);
        return found;
    }
}
