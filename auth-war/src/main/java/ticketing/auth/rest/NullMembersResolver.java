package ticketing.auth.rest;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.json.bind.JsonbConfig;
import jakarta.ws.rs.ext.ContextResolver;
import jakarta.ws.rs.ext.Provider;

/** Writes the null of {@code currentUser}, which clients require; JSON of all other types omits members that are null. */
@Provider
public class NullMembersResolver implements ContextResolver<Jsonb> {

    private final Jsonb json = JsonbBuilder.create(new JsonbConfig().withNullValues(true));

    @Override
    public Jsonb getContext(Class<?> type) {
        return type == CurrentUserView.class ? json : null;
    }
}
