package ticketing.orders;

import java.time.OffsetDateTime;

/**
 * What whoever stands at the door needs to know of a paid order: which ticket it is for, and nothing of its buyer.
 *
 * @param startsAt when the event begins, in UTC; null when the seller gave no time
 */
public record Admission(String orderId, String ticketId, String title, OffsetDateTime startsAt) {}
