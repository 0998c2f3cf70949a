package ticketing.orders;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import ticketing.admin.Action;
import ticketing.admin.Actions;
import ticketing.admin.Intervention;
import ticketing.platform.DatabaseClock;
import ticketing.platform.InTurn;
import ticketing.problem.Refusal;

/** The use cases on fakes: one ticket of Sam's, at noon. */
final class World {

    OffsetDateTime now = Some.NOON;
    final OrdersInMemory orders = new OrdersInMemory();
    final TicketsInMemory tickets = new TicketsInMemory(orders, () -> now);
    final Announced announced = new Announced();
    final List<String> refused = new ArrayList<>();
    final Ordering ordering = new Ordering();
    final Allotting allotting = new Allotting();
    final Judging judging = new Judging();
    final Following following = new Following();
    final Overseeing overseeing = new Overseeing();
    final List<String> written = new ArrayList<>();

    World() {
        DatabaseClock clock = new DatabaseClock() {
            @Override
            public OffsetDateTime now() {
                return now;
            }
        };
        allotting.tickets = tickets;
        allotting.orders = orders;
        allotting.window = new Window(Duration.ofMinutes(15));
        allotting.outbox = announced;
        ordering.orders = orders;
        ordering.outbox = announced;
        ordering.turn = new InTurn();
        ordering.allotting = allotting;
        ordering.refused = new RefusedOrders() {
            @Override
            void count(Refusal refusal) {
                refused.add(refusal.slug());
            }
        };
        judging.orders = orders;
        judging.clock = clock;
        judging.outbox = announced;
        following.tickets = tickets;
        following.orders = orders;
        following.outbox = announced;
        following.changed(Some.news(0));
        overseeing.orders = orders;
        overseeing.outbox = announced;
        overseeing.actions = new Actions() {
            @Override
            public void add(Action.Kind kind, String subject, Intervention by) {
                written.add(kind + " " + subject + " by " + by.operatorId());
            }
        };
    }

    Order place() {
        return place(Some.BUYER);
    }

    Order place(String buyer) {
        return ordering.place(buyer, "ticket");
    }

    boolean pay(Order order, String paymentId) {
        return judging.pay(new Payment(paymentId, order.id(), 1999, "USD"));
    }
}
