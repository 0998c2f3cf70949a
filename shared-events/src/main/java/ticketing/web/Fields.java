package ticketing.web;

import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import ticketing.problem.Complaint;
import ticketing.problem.Invalid;

/**
 * The members of a JSON body, read one by one, and what is wrong with them. A record that is a body has a constructor
 * that takes these; it complains about each bad member, and {@link BodyReader} refuses them all at once.
 */
public final class Fields {

    private static final Pattern PLAIN_NUMBER = Pattern.compile("-?[0-9]{1,40}(\\.[0-9]{1,40})?");

    private final JsonObject members;
    private final List<Complaint> complaints = new ArrayList<>();

    public Fields(JsonObject members) {
        this.members = members;
    }

    /** Whether the member is there at all, be it null. */
    public boolean has(String name) {
        return members.containsKey(name);
    }

    public boolean isNull(String name) {
        return members.get(name) == JsonValue.NULL;
    }

    /** The member's text; nothing when it is missing or no string. */
    public Optional<String> text(String name) {
        return members.get(name) instanceof JsonString string ? Optional.of(string.getString()) : Optional.empty();
    }

    /** The member's number, written as one or as a plain numeric string; nothing when it is neither. */
    public Optional<BigDecimal> decimal(String name) {
        if (members.get(name) instanceof JsonNumber number) {
            return Optional.of(number.bigDecimalValue());
        }
        return text(name).filter(text -> PLAIN_NUMBER.matcher(text).matches()).map(BigDecimal::new);
    }

    public void complain(String field, String message) {
        complaints.add(new Complaint(message, field));
    }

    /** @throws Invalid with all complaints, if there are any */
    void refuseBad() {
        if (!complaints.isEmpty()) {
            throw new Invalid(complaints);
        }
    }
}
