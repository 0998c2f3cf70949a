package ticketing.orders;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Optional;
import ticketing.platform.DatabaseClock;
import ticketing.problem.Refusal;

/**
 * A ticket as it was at some moment.
 *
 * @param taken how the order stood that held or had bought it; null when there was none
 */
record Seen(Ticket ticket, OrderStatus taken, OffsetDateTime at) {

    static Seen in(ResultSet row) throws SQLException {
        return new Seen(
                new Ticket(row),
                OrderStatus.of(row.getString("taken")).orElse(null),
                DatabaseClock.time(row.getLong("seen_at")));
    }

    /** Why this buyer cannot order it. */
    Optional<Refusal> objection(String buyer) {
        return ticket.objection(buyer).or(this::otherBuyer).or(this::begun);
    }

    private Optional<Refusal> otherBuyer() {
        return Optional.ofNullable(taken)
                .map(status -> status == OrderStatus.COMPLETE ? new TicketSold() : new TicketReserved());
    }

    private Optional<Refusal> begun() {
        return ticket.startsAt().filter(start -> !at.isBefore(start)).map(start -> new EventBegun());
    }
}
