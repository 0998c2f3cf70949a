package ticketing.chassis.http;

import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import jakarta.json.spi.JsonProvider;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.lang.annotation.Annotation;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Optional;

/**
 * Reads a JSON body into a record with a constructor that takes {@link JsonFields}, instead of by JSON-B: a member of the
 * wrong JSON type must be a field error, and an absent member must differ from null. A body that is no JSON object has no
 * members. Without a CDI scope: behind a client proxy Jersey does not find the type that a reader is for.
 */
@Provider
@Consumes(MediaType.APPLICATION_JSON)
public class JsonBodyReader implements MessageBodyReader<Record> {

    private static final JsonProvider JSON = JsonProvider.provider();

    @Override
    public boolean isReadable(Class<?> type, Type generic, Annotation[] annotations, MediaType mediaType) {
        return constructor(type).isPresent();
    }

    @Override
    public Record readFrom(
            Class<Record> type,
            Type generic,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, String> headers,
            InputStream body)
            throws IOException {
        JsonFields fields = new JsonFields(members(JsonSyntax.text(body.readAllBytes())));
        Record form = form(constructor(type).orElseThrow(), fields);
        fields.throwIfInvalid();
        return form;
    }

    private static JsonObject members(String body) {
        if (body.isEmpty()) {
            return JsonValue.EMPTY_JSON_OBJECT;
        }
        try (JsonReader reader = JSON.createReader(new StringReader(body))) {
            return reader.readValue() instanceof JsonObject object ? object : JsonValue.EMPTY_JSON_OBJECT;
        }
    }

    private static Record form(Constructor<?> constructor, JsonFields fields) {
        try {
            constructor.setAccessible(true);
            return (Record) constructor.newInstance(fields);
        } catch (InvocationTargetException failure) {
            throw new IllegalStateException(failure.getCause());
        } catch (ReflectiveOperationException unexpected) {
            throw new IllegalStateException(unexpected);
        }
    }

    private static Optional<Constructor<?>> constructor(Class<?> type) {
        return Arrays.stream(type.getDeclaredConstructors())
                .filter(candidate -> type.isRecord()
                        && Arrays.equals(candidate.getParameterTypes(), new Class<?>[] {JsonFields.class}))
                .findFirst();
    }
}
