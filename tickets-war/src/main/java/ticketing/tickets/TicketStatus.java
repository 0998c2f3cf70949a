package ticketing.tickets;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;
import ticketing.chassis.database.WireNameConverter;
import ticketing.chassis.service.WireName;

/**
 * The state of a ticket: {@code AVAILABLE} to buyers, {@code RESERVED} by an order, {@code SOLD}, or {@code WITHDRAWN} by its
 * seller, which callers never see.
 */
public enum TicketStatus implements WireName {
    AVAILABLE,
    RESERVED,
    SOLD,
    WITHDRAWN;

    /** The statuses in which a ticket is visible to callers. */
    public static List<TicketStatus> visible() {
        return List.of(AVAILABLE, RESERVED, SOLD);
    }

    /** The status in its column. */
    @Converter
    public static class Column extends WireNameConverter<TicketStatus>
            implements AttributeConverter<TicketStatus, String> {

        public Column() {
            super(TicketStatus.class);
        }
    }
}
