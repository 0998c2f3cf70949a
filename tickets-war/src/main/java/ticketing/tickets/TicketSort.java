package ticketing.tickets;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import ticketing.web.Cursor;

/** An order in which tickets are listed; equal ones by id, the same way round. Each has its indexes. */
public enum TicketSort {
    NEWEST("-createdAt", "created_at", Kind.TIME, ticket -> ticket.createdAt().toString()),
    CHEAPEST("price", "price", Kind.AMOUNT, ticket -> ticket.listing().price().toString()),
    DEAREST("-price", "price", Kind.AMOUNT, ticket -> ticket.listing().price().toString()),
    TITLE("title", "lower(title)", Kind.TEXT, ticket -> ticket.listing().title()),
    BEGINNING(
            "startsAt",
            Search.BEGINNING,
            Kind.TIME,
            ticket -> ticket.listing().startsAt().map(Object::toString).orElse(""));

    /** How a value travels in a cursor, and is compared in SQL. */
    private enum Kind {
        TIME("cast(? as timestamptz)", value -> Times.parse(value).isPresent()),
        AMOUNT("cast(? as numeric)", value -> value.matches("[0-9]{1,7}\\.[0-9]{2}")),
        TEXT("lower(?)", value -> !value.isEmpty());

        private final String parameter;
        private final Predicate<String> form;

        Kind(String parameter, Predicate<String> form) {
            this.parameter = parameter;
            this.form = form;
        }
    }

    private final String word;
    private final String column;
    private final Kind kind;
    private final Function<Ticket, String> value;

    TicketSort(String word, String column, Kind kind, Function<Ticket, String> value) {
        this.word = word;
        this.column = column;
        this.kind = kind;
        this.value = value;
    }

    /** The sort that a caller asks for by this word. */
    public static Optional<TicketSort> of(String word) {
        return Arrays.stream(values()).filter(sort -> sort.word.equals(word)).findFirst();
    }

    public String word() {
        return word;
    }

    /** Where a page ends that ends with this ticket. */
    Cursor after(Ticket last) {
        return new Cursor(word, value.apply(last), last.id());
    }

    String orderBy() {
        String direction = isDescending() ? " desc" : "";
        return column + direction + ", id" + direction;
    }

    /** What holds for the rows after a cursor, with its value and its id as parameters. */
    String beyond() {
        return "(" + column + ", id) " + (isDescending() ? "<" : ">") + " (" + kind.parameter + ", ?)";
    }

    /** The cursor's value as the parameter; a row without one comes after all that have one. */
    String parameter(Cursor end) {
        if (this == BEGINNING && end.value().isEmpty()) {
            return "infinity";
        }
        if (!kind.form.test(end.value())) {
            throw Cursor.invalid();
        }
        return end.value();
    }

    private boolean isDescending() {
        return word.startsWith("-");
    }
}
