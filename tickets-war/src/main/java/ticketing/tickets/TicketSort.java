package ticketing.tickets;

import java.util.function.Function;
import java.util.function.Predicate;
import ticketing.chassis.service.Timestamps;
import ticketing.chassis.service.WireName;

/** A sort of lists of tickets; rows with equal values are sorted by id, in the same direction. Each has its indexes. */
public enum TicketSort implements WireName {
    NEWEST("-createdAt", "created_at", Kind.TIME, ticket -> ticket.createdAt().toString()),
    CHEAPEST("price", "price", Kind.AMOUNT, ticket -> ticket.details().price().toString()),
    DEAREST("-price", "price", Kind.AMOUNT, ticket -> ticket.details().price().toString()),
    TITLE("title", "lower(title)", Kind.TEXT, ticket -> ticket.details().title()),
    BEGINNING(
            "startsAt",
            TicketSearch.BEGINNING,
            Kind.TIME,
            ticket -> ticket.details().startsAt().map(Object::toString).orElse(""));

    /** How a value is written in a cursor, and compared in SQL. */
    private enum Kind {
        TIME("cast(? as timestamptz)", value -> Timestamps.parse(value).isPresent()),
        AMOUNT("cast(? as numeric)", value -> value.matches("[0-9]{1,7}\\.[0-9]{2}")),
        TEXT("lower(?)", value -> !value.isEmpty());

        private final String parameter;
        private final Predicate<String> syntax;

        Kind(String parameter, Predicate<String> syntax) {
            this.parameter = parameter;
            this.syntax = syntax;
        }
    }

    private final String wireName;
    private final String column;
    private final Kind kind;
    private final Function<Ticket, String> value;

    TicketSort(String wireName, String column, Kind kind, Function<Ticket, String> value) {
        this.wireName = wireName;
        this.column = column;
        this.kind = kind;
        this.value = value;
    }

    @Override
    public String wireName() {
        return wireName;
    }

    /** The ticket's value of this sort, for a cursor; empty if it has none. */
    public String value(Ticket ticket) {
        return value.apply(ticket);
    }

    /** Whether a cursor of this sort may have this value. */
    public boolean isValue(String text) {
        return isMissing(text) || kind.syntax.test(text);
    }

    String orderBy() {
        String direction = isDescending() ? " desc" : "";
        return column + direction + ", id" + direction;
    }

    /** The condition for rows after another one, with that row's value and id as parameters. */
    String beyond() {
        return "(" + column + ", id) " + (isDescending() ? "<" : ">") + " (" + kind.parameter + ", ?)";
    }

    /** A value as parameter of {@link #beyond}; a row without one comes after all that have one. */
    String parameter(String text) {
        return isMissing(text) ? "infinity" : text;
    }

    private boolean isMissing(String text) {
        return this == BEGINNING && text.isEmpty();
    }

    private boolean isDescending() {
        return wireName.startsWith("-");
    }
}
