package ticketing.orders;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Optional;
import ticketing.chassis.database.DatabaseClock;
import ticketing.chassis.problem.Refusal;
import ticketing.chassis.service.WireName;

/**
 * A ticket with its order at one moment, read in one statement.
 *
 * @param holderStatus the status of the order that held or had bought the ticket; null when there was none
 */
record TicketSnapshot(Ticket ticket, OrderStatus holderStatus, OffsetDateTime readAt) {

    static TicketSnapshot of(ResultSet row) throws SQLException {
        return new TicketSnapshot(
                new Ticket(row),
                WireName.parse(OrderStatus.class, row.getString("holder_status"))
                        .orElse(null),
                DatabaseClock.time(row.getLong("read_at")));
    }

    /** Why this buyer cannot order the ticket; empty if the buyer can. */
    Optional<Refusal> refusal(String buyer) {
        return ticket.refusal(buyer).or(this::heldByOrder).or(this::showStarted);
    }

    private Optional<Refusal> heldByOrder() {
        return Optional.ofNullable(holderStatus)
                .map(status -> status == OrderStatus.COMPLETE
                        ? OrderRefusals.ticketAlreadySold()
                        : OrderRefusals.ticketAlreadyReserved());
    }

    private Optional<Refusal> showStarted() {
        return ticket.startsAt()
                .filter(start -> !readAt.isBefore(start))
                .map(start -> OrderRefusals.showAlreadyStarted());
    }
}
