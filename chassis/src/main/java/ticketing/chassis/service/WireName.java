package ticketing.chassis.service;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** An enum constant with a name for JSON, events, configuration and the database. */
public interface WireName {

    /** Implemented by {@link Enum}. */
    String name();

    /** The constant's name in lower case with hyphens, such as {@code ticket-unavailable}. */
    default String wireName() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Returns the constant with this wire name; empty if there is none. */
    static <E extends Enum<E> & WireName> Optional<E> parse(Class<E> type, String wireName) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.wireName().equals(wireName))
                .findFirst();
    }
}
