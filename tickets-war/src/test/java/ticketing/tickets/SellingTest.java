package ticketing.tickets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import ticketing.delivery.Outbox;
import ticketing.events.Event;
import ticketing.events.TicketEvent.TicketCreated;
import ticketing.events.TicketEvent.TicketDeleted;
import ticketing.events.TicketEvent.TicketUpdated;
import ticketing.platform.InTurn;
import ticketing.problem.Invalid;
import ticketing.problem.NotFound;
import ticketing.problem.NotOwner;
import ticketing.problem.Refusal;
import ticketing.request.Cause;
import ticketing.web.IfMatch;

class SellingTest {

    private static final IfMatch ANY = IfMatch.valueOf(IfMatch.ANY);
    private static final Hold HOLD = new Hold("order", 1);

    private final Shelf shelf = new Shelf();
    private final Said said = new Said();
    private final Selling selling = selling("EUR");

    @Test
    void a_listed_ticket_is_announced_in_the_installations_currency() {
        Ticket ticket = selling.list("seller", Offers.of("Concert", "10"));

        assertThat(said.events).singleElement().isInstanceOfSatisfying(TicketCreated.class, created -> {
            assertThat(created.id()).isEqualTo(ticket.id());
            assertThat(created.version()).isZero();
            assertThat(created.currency()).isEqualTo("EUR");
            assertThat(created.price()).isEqualTo("10.00");
        });
    }

    @Test
    void an_event_must_begin_in_the_future() {
        Offer past = Offers.startingAt(Change.to(Offers.NOW));

        assertThatThrownBy(() -> selling.list("seller", past)).isInstanceOf(Invalid.class);
        assertThat(said.events).isEmpty();
    }

    @Test
    void a_price_must_be_possible_in_the_currency_before_anything_else_is_looked_at() {
        Selling inYen = selling("JPY");
        Offer fraction = Offers.of("Concert", "500.50");

        assertThatThrownBy(() -> inYen.list("seller", fraction)).isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> inYen.edit("nothing", "seller", fraction, ANY)).isInstanceOf(Invalid.class);
        assertThat(inYen.list("seller", Offers.of("Concert", "500")).listing().price())
                .isEqualByComparingTo("500");
    }

    @Test
    void a_ticket_keeps_its_currency_and_what_is_possible_in_it() {
        Ticket inDollars = listed();
        Selling inYen = selling("JPY");

        inYen.edit(inDollars.id(), "seller", Offers.of("Concert", "500.50"), ANY);

        assertThat(inDollars.listing().price()).isEqualByComparingTo("500.50");
    }

    @Test
    void a_ticket_whose_event_has_begun_may_be_edited_if_the_time_stays() {
        Ticket begun = new Ticket(
                "seller", Offers.startingAt(Change.to(Offers.NOW.minusDays(1))), "EUR", Offers.NOW.minusDays(9));
        shelf.add(begun);

        selling.edit(begun.id(), "seller", Offers.startingAt(Change.to(Offers.NOW.minusDays(1))), ANY);
        selling.edit(begun.id(), "seller", Offers.of("Concert", "7"), ANY);

        assertThat(begun.version()).isEqualTo(1);
    }

    @Test
    void a_bad_field_is_told_before_an_unknown_ticket_and_that_before_the_owner() {
        Ticket ticket = listed();

        assertThatThrownBy(() -> selling.edit("nothing", "other", Offers.startingAt(Change.to(Offers.NOW)), ANY))
                .isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> selling.edit("nothing", "other", Offers.of("Concert", "1"), ANY))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(
                        () -> selling.edit(ticket.id(), "other", Offers.of("Concert", "1"), IfMatch.valueOf("\"9\"")))
                .isInstanceOf(NotOwner.class);
    }

    @Test
    void a_caller_that_saw_another_version_is_refused_before_the_state_is_looked_at() {
        Ticket ticket = listed();
        selling.reserve(ticket.id(), HOLD);

        assertSlug("changed", () -> selling.edit(ticket.id(), "seller", offer(), IfMatch.valueOf("\"0\"")));
        assertSlug("changed", () -> selling.withdraw(ticket.id(), "seller", IfMatch.valueOf("\"0\"")));
        assertSlug("ticket-reserved", () -> selling.edit(ticket.id(), "seller", offer(), IfMatch.valueOf("\"1\"")));
        assertSlug("ticket-reserved", () -> selling.withdraw(ticket.id(), "seller", ANY));
    }

    @Test
    void an_edit_that_says_nothing_new_is_not_announced() {
        Ticket ticket = listed();

        selling.edit(ticket.id(), "seller", Offers.of("Concert", "10.00"), ANY);
        assertThat(said.events).isEmpty();

        selling.edit(ticket.id(), "seller", Offers.of("Concert", "11"), ANY);
        assertThat(said.events).singleElement().isInstanceOfSatisfying(TicketUpdated.class, updated -> {
            assertThat(updated.version()).isEqualTo(1);
            assertThat(updated.status()).isEqualTo("available");
            assertThat(updated.orderId()).isNull();
        });
    }

    @Test
    void a_withdrawn_ticket_is_gone_and_its_end_is_a_version_of_its_own() {
        Ticket ticket = listed();

        selling.withdraw(ticket.id(), "seller", ANY);

        assertThat(said.events).containsExactly(new TicketDeleted(ticket.id(), 1L));
        assertThat(selling.reserve(ticket.id(), HOLD)).isFalse();
        assertThatThrownBy(() -> selling.withdraw(ticket.id(), "seller", ANY)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> selling.edit(ticket.id(), "seller", offer(), ANY))
                .isInstanceOf(NotFound.class);
        assertThat(new Browsing(shelf).look(ticket.id())).isEmpty();
        assertThat(said.events).hasSize(1);
    }

    @Test
    void a_withdrawn_ticket_that_turns_out_to_be_paid_for_is_announced_as_sold_and_seen_again() {
        Ticket ticket = listed();
        selling.withdraw(ticket.id(), "seller", ANY);

        assertThat(selling.reserve(ticket.id(), HOLD)).isFalse();
        assertThat(selling.sell(ticket.id(), HOLD)).isTrue();

        assertThat(said.events).last().isInstanceOfSatisfying(TicketUpdated.class, updated -> {
            assertThat(updated.version()).isEqualTo(2);
            assertThat(updated.status()).isEqualTo("sold");
            assertThat(updated.orderId()).isEqualTo(HOLD.orderId());
        });
        assertThat(new Browsing(shelf).look(ticket.id())).contains(ticket);
        assertSlug("ticket-sold", () -> selling.withdraw(ticket.id(), "seller", ANY));
    }

    @Test
    void each_step_of_an_order_is_announced_once() {
        Ticket ticket = listed();

        assertThat(selling.reserve(ticket.id(), HOLD)).isTrue();
        assertThat(selling.reserve(ticket.id(), HOLD)).isFalse();
        assertThat(selling.release(ticket.id(), HOLD)).isTrue();
        assertThat(selling.release(ticket.id(), HOLD)).isFalse();
        assertThat(selling.sell(ticket.id(), new Hold("next", 2))).isTrue();

        assertThat(said.events)
                .extracting(event -> ((TicketUpdated) event).status() + ((TicketUpdated) event).version())
                .containsExactly("reserved1", "available2", "sold3");
    }

    private Selling selling(String currency) {
        Clock clock = Clock.fixed(Offers.NOW.toInstant(), ZoneOffset.UTC);
        return new Selling(shelf, new InTurn(), new Stocking(shelf, said), said, clock, currency);
    }

    private Ticket listed() {
        Ticket ticket = Offers.ticket();
        shelf.add(ticket);
        return ticket;
    }

    private static Offer offer() {
        return Offers.of("Opera", "20");
    }

    private static void assertSlug(String slug, Runnable act) {
        assertThatThrownBy(act::run)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.slug()).isEqualTo(slug));
    }

    private static final class Shelf extends Tickets {

        private final Map<String, Ticket> tickets = new HashMap<>();

        @Override
        Optional<Ticket> find(String id) {
            return lock(id);
        }

        @Override
        Optional<Ticket> lock(String id) {
            return Optional.ofNullable(tickets.get(id));
        }

        @Override
        void add(Ticket ticket) {
            tickets.put(ticket.id(), ticket);
        }
    }

    private static final class Said extends Outbox {

        private final List<Event> events = new ArrayList<>();

        @Override
        public void announce(Event event, Cause cause) {
            events.add(event);
        }
    }
}
