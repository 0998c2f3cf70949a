package ticketing.tickets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static ticketing.chassis.problem.RefusalAssertions.refusal;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongConsumer;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.eclipse.microprofile.metrics.Tag;
import org.junit.jupiter.api.Test;
import ticketing.chassis.http.IfMatch;
import ticketing.chassis.metrics.Meters;
import ticketing.chassis.problem.NotFound;
import ticketing.chassis.request.RequestContext;
import ticketing.delivery.outbox.Outbox;
import ticketing.events.Event;
import ticketing.events.TicketEvent.TicketCreated;
import ticketing.events.TicketEvent.TicketDeleted;
import ticketing.events.TicketEvent.TicketUpdated;

class SellingTest {

    private static final LongConsumer ANY_VERSION = version -> {};
    private static final Hold HOLD = new Hold("order", 1);

    private final TicketsInMemory tickets = new TicketsInMemory();
    private final OutboxInMemory outbox = new OutboxInMemory();
    private final List<String> counted = new ArrayList<>();
    private final Selling selling = selling("EUR");

    @Test
    void a_listed_ticket_is_published_in_the_currency_of_the_installation() {
        Ticket ticket = selling.list("seller", TicketDrafts.of("Concert", "10"));

        assertThat(outbox.events).singleElement().isInstanceOfSatisfying(TicketCreated.class, created -> {
            assertThat(created.id()).isEqualTo(ticket.id());
            assertThat(created.version()).isZero();
            assertThat(created.currency()).isEqualTo("EUR");
            assertThat(created.price()).isEqualTo("10.00");
        });
        assertThat(counted).containsExactly("ticketing_tickets_listed_total");
    }

    @Test
    void a_show_must_begin_in_the_future() {
        TicketDraft past = TicketDrafts.startingAt(Patch.set(TicketDrafts.NOW));

        assertRefused("validation", () -> selling.list("seller", past));
        assertThat(outbox.events).isEmpty();
        assertThat(counted).isEmpty();
    }

    @Test
    void a_price_that_the_currency_does_not_allow_is_refused_before_all_else() {
        Selling inYen = selling("JPY");
        TicketDraft fraction = TicketDrafts.of("Concert", "500.50");

        assertRefused("validation", () -> inYen.list("seller", fraction));
        assertRefused("validation", () -> inYen.edit("unknown", "seller", fraction, ANY_VERSION));
        assertThat(inYen.list("seller", TicketDrafts.of("Concert", "500"))
                        .details()
                        .price())
                .isEqualByComparingTo("500");
    }

    @Test
    void a_ticket_keeps_its_currency_and_the_prices_that_are_possible_in_it() {
        Ticket inDollars = listed();
        Selling inYen = selling("JPY");

        inYen.edit(inDollars.id(), "seller", TicketDrafts.of("Concert", "500.50"), ANY_VERSION);

        assertThat(inDollars.details().price()).isEqualByComparingTo("500.50");
    }

    @Test
    void a_ticket_whose_show_has_begun_may_be_edited_if_the_time_stays() {
        TicketDraft yesterday = TicketDrafts.startingAt(Patch.set(TicketDrafts.NOW.minusDays(1)));
        Ticket begun = new Ticket("seller", yesterday, "EUR", TicketDrafts.NOW.minusDays(9));
        tickets.add(begun);

        selling.edit(begun.id(), "seller", yesterday, ANY_VERSION);
        selling.edit(begun.id(), "seller", TicketDrafts.of("Concert", "7"), ANY_VERSION);

        assertThat(begun.version()).isEqualTo(1);
    }

    @Test
    void an_invalid_draft_is_refused_before_an_unknown_ticket_and_that_before_another_sellers() {
        Ticket ticket = listed();
        TicketDraft past = TicketDrafts.startingAt(Patch.set(TicketDrafts.NOW));
        TicketDraft draft = TicketDrafts.of("Concert", "1");

        assertRefused("validation", () -> selling.edit("unknown", "other", past, ANY_VERSION));
        assertThatThrownBy(() -> selling.edit("unknown", "other", draft, ANY_VERSION))
                .isInstanceOf(NotFound.class);
        assertRefused("not-owner", () -> selling.edit(ticket.id(), "other", draft, expecting("\"9\"")));
    }

    @Test
    void another_sellers_ticket_cannot_be_withdrawn() {
        Ticket ticket = listed();

        assertRefused("not-owner", () -> selling.withdraw(ticket.id(), "other", ANY_VERSION));
        assertThat(outbox.events).isEmpty();
    }

    @Test
    void an_unexpected_version_is_refused_before_a_reserved_ticket() {
        Ticket ticket = listed();
        selling.reserve(ticket.id(), HOLD);

        assertRefused("changed", () -> selling.edit(ticket.id(), "seller", draft(), expecting("\"0\"")));
        assertRefused("changed", () -> selling.withdraw(ticket.id(), "seller", expecting("\"0\"")));
        assertRefused("ticket-reserved", () -> selling.edit(ticket.id(), "seller", draft(), expecting("\"1\"")));
        assertRefused("ticket-reserved", () -> selling.withdraw(ticket.id(), "seller", ANY_VERSION));
    }

    @Test
    void an_edit_without_differences_is_not_published() {
        Ticket ticket = listed();

        selling.edit(ticket.id(), "seller", TicketDrafts.of("Concert", "10.00"), ANY_VERSION);
        assertThat(outbox.events).isEmpty();

        selling.edit(ticket.id(), "seller", TicketDrafts.of("Concert", "11"), ANY_VERSION);
        assertThat(outbox.events).singleElement().isInstanceOfSatisfying(TicketUpdated.class, updated -> {
            assertThat(updated.version()).isEqualTo(1);
            assertThat(updated.status()).isEqualTo("available");
            assertThat(updated.orderId()).isNull();
        });
    }

    @Test
    void a_withdrawn_ticket_is_not_found_and_its_withdrawal_is_a_version_of_its_own() {
        Ticket ticket = listed();

        selling.withdraw(ticket.id(), "seller", ANY_VERSION);

        assertThat(outbox.events).containsExactly(new TicketDeleted(ticket.id(), 1L));
        assertThat(selling.reserve(ticket.id(), HOLD)).isFalse();
        assertThatThrownBy(() -> selling.withdraw(ticket.id(), "seller", ANY_VERSION))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> selling.edit(ticket.id(), "seller", draft(), ANY_VERSION))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> selling.ticket(ticket.id())).isInstanceOf(NotFound.class);
        assertThat(outbox.events).hasSize(1);
    }

    @Test
    void a_withdrawn_ticket_that_an_order_has_paid_is_published_as_sold_and_found_again() {
        Ticket ticket = listed();
        selling.withdraw(ticket.id(), "seller", ANY_VERSION);
        assertThat(selling.reserve(ticket.id(), HOLD)).isFalse();

        assertThat(selling.sell(ticket.id(), HOLD)).isTrue();

        assertThat(outbox.events).last().isInstanceOfSatisfying(TicketUpdated.class, updated -> {
            assertThat(updated.version()).isEqualTo(2);
            assertThat(updated.status()).isEqualTo("sold");
            assertThat(updated.orderId()).isEqualTo(HOLD.orderId());
        });
        assertThat(selling.ticket(ticket.id())).isSameAs(ticket);
        assertRefused("ticket-sold", () -> selling.withdraw(ticket.id(), "seller", ANY_VERSION));
    }

    @Test
    void each_step_of_an_order_is_published_once() {
        Ticket ticket = listed();

        assertThat(selling.reserve(ticket.id(), HOLD)).isTrue();
        assertThat(selling.reserve(ticket.id(), HOLD)).isFalse();
        assertThat(selling.release(ticket.id(), HOLD)).isTrue();
        assertThat(selling.release(ticket.id(), HOLD)).isFalse();
        assertThat(selling.sell(ticket.id(), new Hold("next", 2))).isTrue();

        assertThat(outbox.events)
                .extracting(event -> ((TicketUpdated) event).status() + ((TicketUpdated) event).version())
                .containsExactly("reserved1", "available2", "sold3");
    }

    private Selling selling(String currency) {
        Selling selling = new Selling();
        selling.tickets = tickets;
        selling.listing = new ListingTickets();
        selling.listing.tickets = tickets;
        selling.listing.outbox = outbox;
        selling.outbox = outbox;
        selling.meters = new Meters() {
            @Override
            public void count(long increment, String name, String description, Tag... tags) {
                counted.add(name);
            }
        };
        selling.clock = Clock.fixed(TicketDrafts.NOW.toInstant(), ZoneOffset.UTC);
        selling.currency = currency;
        selling.start();
        return selling;
    }

    private Ticket listed() {
        Ticket ticket = TicketDrafts.ticket();
        tickets.add(ticket);
        return ticket;
    }

    private static TicketDraft draft() {
        return TicketDrafts.of("Opera", "20");
    }

    private static LongConsumer expecting(String tags) {
        return IfMatch.valueOf(tags)::require;
    }

    private static void assertRefused(String slug, ThrowingCallable call) {
        assertThatThrownBy(call).satisfies(refusal(slug));
    }

    private static final class TicketsInMemory extends Tickets {

        private final Map<String, Ticket> tickets = new HashMap<>();

        @Override
        Optional<Ticket> find(String id) {
            return findForUpdate(id);
        }

        @Override
        Optional<Ticket> findForUpdate(String id) {
            return Optional.ofNullable(tickets.get(id));
        }

        @Override
        void add(Ticket ticket) {
            tickets.put(ticket.id(), ticket);
        }
    }

    /** Records published events. */
    private static final class OutboxInMemory extends Outbox {

        private final List<Event> events = new ArrayList<>();

        @Override
        public void publish(Event event, RequestContext context) {
            events.add(event);
        }
    }
}
