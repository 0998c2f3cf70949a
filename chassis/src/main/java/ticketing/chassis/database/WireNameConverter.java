package ticketing.chassis.database;

import jakarta.persistence.AttributeConverter;
import ticketing.chassis.service.WireName;

/**
 * Maps an enum to its wire name in a column, and null to null. Each enum has a {@code @Converter} subclass that names
 * {@link AttributeConverter} again: EclipseLink reads the types from the class's own declaration.
 */
public abstract class WireNameConverter<E extends Enum<E> & WireName> implements AttributeConverter<E, String> {

    private final Class<E> type;

    protected WireNameConverter(Class<E> type) {
        this.type = type;
    }

    @Override
    public String convertToDatabaseColumn(E constant) {
        return constant == null ? null : constant.wireName();
    }

    /** @throws java.util.NoSuchElementException if the column has a value that is no wire name of the enum */
    @Override
    public E convertToEntityAttribute(String column) {
        return column == null ? null : WireName.parse(type, column).orElseThrow();
    }
}
