package ticketing.chassis.http;

import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import ticketing.chassis.problem.ErrorDetail;
import ticketing.chassis.problem.Refusal;
import ticketing.chassis.problem.Refusals;

/**
 * The members of a JSON body, and the errors found in them. A form is a record with a constructor that takes these and adds
 * an error for each invalid member; {@link JsonBodyReader} then refuses all of them at once. For one thread.
 */
public final class JsonFields {

    private static final Pattern PLAIN_NUMBER = Pattern.compile("-?[0-9]{1,40}(\\.[0-9]{1,40})?");

    private final JsonObject members;
    private final List<ErrorDetail> errors = new ArrayList<>();

    public JsonFields(JsonObject members) {
        this.members = members;
    }

    /** Whether the member is present, even if null. */
    public boolean has(String name) {
        return members.containsKey(name);
    }

    public boolean isNull(String name) {
        return members.get(name) == JsonValue.NULL;
    }

    /** The member's text; empty when it is missing or no string. */
    public Optional<String> text(String name) {
        return members.get(name) instanceof JsonString string ? Optional.of(string.getString()) : Optional.empty();
    }

    /** The member's number, a JSON number or a plain numeric string; empty when it is neither. */
    public Optional<BigDecimal> decimal(String name) {
        if (members.get(name) instanceof JsonNumber number) {
            return Optional.of(number.bigDecimalValue());
        }
        return text(name).filter(text -> PLAIN_NUMBER.matcher(text).matches()).map(BigDecimal::new);
    }

    public void addError(String field, String message) {
        errors.add(new ErrorDetail(message, field));
    }

    /** @throws Refusal with all errors, if there are any */
    void throwIfInvalid() {
        if (!errors.isEmpty()) {
            throw Refusals.invalid(errors);
        }
    }
}
