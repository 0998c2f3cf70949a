package ticketing.chassis.http;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * One page of a list.
 *
 * @param next where the next page starts; empty on the last page
 */
public record Page<T>(List<T> rows, Optional<Cursor> next) {

    /** The same page with each row mapped. */
    public <R> Page<R> map(Function<T, R> view) {
        return new Page<>(rows.stream().map(view).toList(), next);
    }

    /** A bare array, with a {@code Link} to the next page that keeps all other parameters. */
    public Response response(UriInfo request) {
        ResponseBuilder response = Response.ok(rows);
        next.ifPresent(cursor -> response.header("Link", "<" + link(request, cursor) + ">; rel=\"next\""));
        return response.build();
    }

    private static URI link(UriInfo request, Cursor cursor) {
        return request.getRequestUriBuilder()
                .replaceQueryParam("cursor", cursor)
                .build();
    }
}
