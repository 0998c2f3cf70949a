package ticketing.orders;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import ticketing.problem.NotFound;
import ticketing.problem.Refusal;

/** The way in, for whoever has paid: a code, and what the door makes of it. */
@ApplicationScoped
@Transactional
public class Admitting {

    @Inject
    Orders orders;

    @Inject
    Tickets tickets;

    @Inject
    Codes codes;

    /** @throws Refusal when there is no such order, it is somebody else's, or not paid */
    public String code(String buyer, String orderId) {
        Order order = orders.find(orderId).orElseThrow(NotFound::new);
        order.requireOwner(buyer);
        if (order.status() != OrderStatus.COMPLETE) {
            throw new OrderUnpaid();
        }
        return codes.of(order.id());
    }

    /** Whom a code lets in; nobody, when it is none of ours or its order is not paid. */
    public Optional<Admission> verify(String code) {
        return codes.orderId(code)
                .flatMap(orders::find)
                .filter(order -> order.status() == OrderStatus.COMPLETE)
                .map(this::admission);
    }

    private Admission admission(Order order) {
        Hold hold = order.hold();
        Optional<Ticket> ticket = tickets.find(hold.ticketId());
        return new Admission(
                order.id(),
                hold.ticketId(),
                hold.title(),
                ticket.flatMap(Ticket::startsAt).orElse(null));
    }
}
