package ticketing.tickets;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import ticketing.delivery.Outbox;
import ticketing.platform.InTurn;
import ticketing.platform.JointCommit;
import ticketing.problem.NotFound;
import ticketing.problem.NotOwner;
import ticketing.request.Cause;
import ticketing.web.IfMatch;

/**
 * Everything that happens to a ticket, be it its seller's will or an order's. Each change is one commit together with
 * its announcement, under the ticket's row lock.
 */
@ApplicationScoped
public class Selling {

    private Tickets tickets;
    private Outbox outbox;
    private Clock clock;
    private String currency;
    private JointCommit<NewTicket, Ticket> together;

    protected Selling() {}

    @Inject
    Selling(
            Tickets tickets,
            InTurn turn,
            Stocking stocking,
            Outbox outbox,
            Clock clock,
            @ConfigProperty(name = "ticketing.currency") String currency) {
        this.tickets = tickets;
        this.outbox = outbox;
        this.clock = clock;
        this.currency = currency;
        this.together = new JointCommit<>(all -> turn.take(() -> stocking.take(all)));
    }

    /** What several list at the same time is one commit. */
    public Ticket list(String seller, Offer offer) {
        OffsetDateTime now = Times.now(clock);
        offer.requireFuture(now);
        offer.price().requirePossibleIn(currency);
        Ticket ticket = new Ticket(seller, offer, currency, now);
        return together.with(new NewTicket(ticket, Cause.current()));
    }

    /** An offer that says nothing new is no change. What is wrong with the offer itself comes before everything else. */
    @Transactional
    public Ticket edit(String id, String seller, Offer offer, IfMatch seen) {
        OffsetDateTime now = Times.now(clock);
        Optional<Ticket> found = lock(id);
        if (found.filter(known -> known.listing().repeatsItsStart(offer)).isEmpty()) {
            offer.requireFuture(now);
        }
        offer.price().requirePossibleIn(found.map(Ticket::currency).orElse(currency));
        Ticket ticket = found.orElseThrow(NotFound::new);
        requireSeller(ticket, seller);
        seen.require(ticket.version());
        if (ticket.edit(offer, now)) {
            outbox.announce(Announcement.updated(ticket));
        }
        return ticket;
    }

    /** It is gone for everybody, unless it turns out that somebody had paid for it. */
    @Transactional
    public void withdraw(String id, String seller, IfMatch seen) {
        Ticket ticket = lock(id).orElseThrow(NotFound::new);
        requireSeller(ticket, seller);
        seen.require(ticket.version());
        ticket.withdraw(Times.now(clock));
        outbox.announce(Announcement.deleted(ticket));
    }

    /** Nobody else changes these before the transaction ends. */
    @Transactional
    public void lock(List<String> ids) {
        tickets.lock(ids);
    }

    /** Returns whether the order has the ticket now, and had not before: not if it came too late or the ticket is gone. */
    @Transactional
    public boolean reserve(String id, Hold claim) {
        return change(id, ticket -> ticket.reserve(claim, Times.now(clock)));
    }

    /** Returns whether the order had the ticket. */
    @Transactional
    public boolean release(String id, Hold claim) {
        return change(id, ticket -> ticket.release(claim, Times.now(clock)));
    }

    /** Returns whether the ticket was not sold before. */
    @Transactional
    public boolean sell(String id, Hold claim) {
        return change(id, ticket -> ticket.sell(claim, Times.now(clock)));
    }

    /** For whom a withdrawn ticket is gone: everybody but orders. */
    private Optional<Ticket> lock(String id) {
        return tickets.lock(id).filter(Ticket::isShown);
    }

    private boolean change(String id, Predicate<Ticket> transition) {
        Optional<Ticket> changed = tickets.lock(id).filter(transition);
        changed.map(Announcement::updated).ifPresent(outbox::announce);
        return changed.isPresent();
    }

    private static void requireSeller(Ticket ticket, String caller) {
        if (!ticket.userId().equals(caller)) {
            throw new NotOwner();
        }
    }
}
