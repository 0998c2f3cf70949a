package ticketing.web;

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
 * @param last where this page ends; nothing when no row comes after it
 */
public record Paged<T>(List<T> rows, Optional<Cursor> last) {

    /** The same page with something else in place of each row. */
    public <R> Paged<R> map(Function<T, R> view) {
        return new Paged<>(rows.stream().map(view).toList(), last);
    }

    /** A bare array, with a {@code Link} to the next page that keeps all other parameters. */
    public Response answer(UriInfo request) {
        ResponseBuilder answer = Response.ok(rows);
        last.ifPresent(end -> answer.header("Link", "<" + next(request, end) + ">; rel=\"next\""));
        return answer.build();
    }

    private static URI next(UriInfo request, Cursor end) {
        return request.getRequestUriBuilder().replaceQueryParam("cursor", end).build();
    }
}
