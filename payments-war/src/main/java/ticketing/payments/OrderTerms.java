package ticketing.payments;

import java.math.BigDecimal;
import java.time.OffsetDateTime;

/** The price of an order and the end of its window. */
public record OrderTerms(BigDecimal price, String currency, OffsetDateTime expiresAt) {}
