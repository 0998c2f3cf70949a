package ticketing.orders;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Orders without a database. */
final class OrdersInMemory extends Orders {

    final List<Order> all = new ArrayList<>();

    @Override
    void add(List<Order> placed) {
        all.addAll(placed);
    }

    @Override
    Optional<Order> find(String id) {
        return all.stream().filter(order -> order.id().equals(id)).findFirst();
    }

    @Override
    Optional<Order> findForUpdate(String id) {
        return find(id);
    }

    @Override
    Optional<Order> findHolderForUpdate(String ticketId) {
        return all.stream()
                .filter(order -> order.hold().ticketId().equals(ticketId))
                .filter(order -> order.status() != OrderStatus.CANCELLED)
                .findFirst();
    }
}
