package ticketing.orders;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import ticketing.chassis.database.DatabaseClock;
import ticketing.chassis.metrics.MetersInMemory;
import ticketing.chassis.operators.Justification;
import ticketing.chassis.operators.OperatorAction;
import ticketing.chassis.operators.OperatorActions;

/** The use cases on fakes: one ticket of Sam's, at noon. */
public final class Fixture {

    public final Ordering ordering = new Ordering();
    public final ReplicatingTickets replica = new ReplicatingTickets();
    final PlacingOrders placing = new PlacingOrders();
    final ClosingOrders closing = new ClosingOrders();
    final ManagingOrders managing = new ManagingOrders();

    OffsetDateTime now = Samples.NOON;
    final OrdersInMemory orders = new OrdersInMemory();
    final TicketsInMemory tickets = new TicketsInMemory(orders, () -> now);
    final OutboxInMemory outbox = new OutboxInMemory();
    final MetersInMemory meters = new MetersInMemory();
    final List<String> actions = new ArrayList<>();

    public Fixture() {
        injectPlacing();
        injectOrdering();
        injectClosing();
        injectReplica();
        injectManaging();
        replica.update(Samples.state(0));
    }

    private void injectPlacing() {
        placing.tickets = tickets;
        placing.orders = orders;
        placing.window = new PaymentWindowLength(Duration.ofMinutes(15));
        placing.outbox = outbox;
    }

    private void injectOrdering() {
        ordering.orders = orders;
        ordering.tickets = tickets;
        ordering.placing = placing;
        ordering.meters = meters;
        ordering.outbox = outbox;
        ordering.start();
    }

    private void injectClosing() {
        closing.orders = orders;
        closing.outbox = outbox;
        closing.clock = new DatabaseClock() {
            @Override
            public OffsetDateTime now() {
                return now;
            }
        };
    }

    private void injectReplica() {
        replica.tickets = tickets;
        replica.orders = orders;
        replica.outbox = outbox;
    }

    private void injectManaging() {
        managing.orders = orders;
        managing.outbox = outbox;
        managing.actions = new OperatorActions() {
            @Override
            public void add(OperatorAction.Kind kind, String subject, Justification justification) {
                actions.add(kind + " " + subject + " by " + justification.operatorId());
            }
        };
    }

    public Order place() {
        return place(Samples.BUYER);
    }

    Order place(String buyer) {
        return ordering.place(buyer, "ticket");
    }

    public boolean pay(Order order, String paymentId) {
        return closing.pay(new Payment(paymentId, order.id(), 1999, "USD"));
    }
}
