package ticketing.orders.entry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import ticketing.chassis.problem.Refusal;
import ticketing.orders.Order;
import ticketing.orders.OrderRefusals;
import ticketing.orders.OrderStatus;
import ticketing.orders.Ordering;

/** Issues the entry codes of paid orders and verifies them at the door. */
@Transactional
@ApplicationScoped
public class CheckingEntry {

    @Inject
    Ordering ordering;

    @Inject
    EntryCodes codes;

    /** @throws Refusal when there is no such order, or it belongs to another buyer, or is not paid */
    public String code(String buyer, String orderId) {
        Order order = ordering.order(buyer, orderId);
        if (order.status() != OrderStatus.COMPLETE) {
            throw OrderRefusals.orderNotPaid();
        }
        return codes.of(order.id());
    }

    /** The entry of a valid code; empty when the signature is wrong or the order is not paid. */
    public Optional<Entry> verify(String code) {
        return codes.orderId(code).flatMap(ordering::paidOrder).map(this::entry);
    }

    private Entry entry(Order order) {
        return new Entry(
                order.id(),
                order.hold().ticketId(),
                order.hold().title(),
                ordering.startOfShow(order).orElse(null));
    }
}
