package ticketing.tickets;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.LongConsumer;
import java.util.function.Predicate;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import ticketing.chassis.batching.RequestBatcher;
import ticketing.chassis.metrics.Meters;
import ticketing.chassis.problem.NotFound;
import ticketing.chassis.problem.Refusal;
import ticketing.chassis.problem.Refusals;
import ticketing.chassis.request.RequestContext;
import ticketing.chassis.service.Timestamps;
import ticketing.delivery.outbox.Outbox;

/**
 * Lists, finds, edits and withdraws tickets, and reserves, releases and sells them for orders. Each change and its event are
 * one commit, under the ticket's row lock.
 */
@ApplicationScoped
public class Selling {

    @Inject
    Tickets tickets;

    @Inject
    ListingTickets listing;

    @Inject
    Outbox outbox;

    @Inject
    Meters meters;

    @Inject
    Clock clock;

    @Inject
    @ConfigProperty(name = "ticketing.currency")
    String currency;

    private RequestBatcher<ListTicket, Ticket> batcher;

    @PostConstruct
    void start() {
        batcher = new RequestBatcher<>(listing::listAll);
    }

    /**
     * Lists a ticket. Concurrent calls are committed in one batch.
     *
     * @throws Refusal if the draft is not allowed
     */
    public Ticket list(String seller, TicketDraft draft) {
        OffsetDateTime now = Timestamps.now(clock);
        draft.requireFuture(now);
        draft.price().requirePossibleIn(currency);
        Ticket ticket =
                batcher.submit(new ListTicket(new Ticket(seller, draft, currency, now), RequestContext.current()));
        meters.count("ticketing_tickets_listed_total", "Tickets listed for sale");
        return ticket;
    }

    /**
     * Finds a visible ticket. In a transaction although it only reads: outside of one EclipseLink retries a read while the
     * database is unavailable, and the caller waits.
     *
     * @throws Refusal when there is none
     */
    @Transactional
    public Ticket ticket(String id) {
        return tickets.find(id).filter(Ticket::isVisible).orElseThrow(NotFound::new);
    }

    /** Returns the first tickets that a search finds. */
    public List<Ticket> search(TicketSearch search, int limit) {
        return tickets.find(search, limit);
    }

    /**
     * Edits a ticket; a draft without differences is no change. A draft that is not allowed is refused before all else.
     *
     * @param expectedVersion throws if the ticket's version is not the one that the caller expects
     * @throws Refusal if draft, caller or ticket do not allow it
     */
    @Transactional
    public Ticket edit(String id, String seller, TicketDraft draft, LongConsumer expectedVersion) {
        OffsetDateTime now = Timestamps.now(clock);
        Optional<Ticket> found = findForUpdate(id);
        if (found.filter(ticket -> ticket.details().keepsStart(draft)).isEmpty()) {
            draft.requireFuture(now);
        }
        draft.price().requirePossibleIn(found.map(Ticket::currency).orElse(currency));
        Ticket ticket = found.orElseThrow(NotFound::new);
        requireSeller(ticket, seller);
        expectedVersion.accept(ticket.version());
        if (ticket.edit(draft, now)) {
            outbox.publish(TicketEvents.updated(ticket));
        }
        return ticket;
    }

    /**
     * Withdraws a ticket: from now on no caller sees it, unless an order for it was paid meanwhile.
     *
     * @param expectedVersion throws if the ticket's version is not the one that the caller expects
     * @throws Refusal if caller or ticket do not allow it
     */
    @Transactional
    public void withdraw(String id, String seller, LongConsumer expectedVersion) {
        Ticket ticket = findForUpdate(id).orElseThrow(NotFound::new);
        requireSeller(ticket, seller);
        expectedVersion.accept(ticket.version());
        ticket.withdraw(Timestamps.now(clock));
        outbox.publish(TicketEvents.deleted(ticket));
    }

    /** Locks the tickets' rows until the transaction ends. */
    @Transactional
    public void lockAll(List<String> ids) {
        tickets.lockAll(ids);
    }

    /** Returns whether that changes anything: false for a stale hold, or a ticket that is sold or withdrawn. */
    @Transactional
    public boolean reserve(String id, Hold hold) {
        return change(id, ticket -> ticket.reserve(hold, Timestamps.now(clock)));
    }

    /** Returns whether the order held the ticket. */
    @Transactional
    public boolean release(String id, Hold hold) {
        return change(id, ticket -> ticket.release(hold, Timestamps.now(clock)));
    }

    /** Returns whether the ticket was not sold before. */
    @Transactional
    public boolean sell(String id, Hold hold) {
        return change(id, ticket -> ticket.sell(hold, Timestamps.now(clock)));
    }

    /** A withdrawn ticket exists for orders alone. */
    private Optional<Ticket> findForUpdate(String id) {
        return tickets.findForUpdate(id).filter(Ticket::isVisible);
    }

    private boolean change(String id, Predicate<Ticket> transition) {
        Optional<Ticket> changed = tickets.findForUpdate(id).filter(transition);
        changed.map(TicketEvents::updated).ifPresent(outbox::publish);
        return changed.isPresent();
    }

    private static void requireSeller(Ticket ticket, String caller) {
        if (!ticket.userId().equals(caller)) {
            throw Refusals.notOwner();
        }
    }
}
