package ticketing.tickets;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** A ticket's status in the database: its word. For the persistence provider only. */
@Converter(autoApply = true)
public class TicketStatusColumn implements AttributeConverter<TicketStatus, String> {

    @Override
    public String convertToDatabaseColumn(TicketStatus status) {
        return status.word();
    }

    @Override
    public TicketStatus convertToEntityAttribute(String word) {
        return TicketStatus.of(word).orElseThrow();
    }
}
