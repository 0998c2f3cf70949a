package ticketing.chassis.http;

/** Page queries for tests, as JAX-RS would read them. */
public final class PageQueries {

    private PageQueries() {}

    /** Without query parameters. */
    public static PageQuery defaults() {
        return of(PageLimit.DEFAULT, null);
    }

    /** @param cursor null for the first page */
    public static PageQuery of(String limit, String cursor) {
        PageQuery query = new PageQuery();
        query.limit = limit;
        query.cursor = cursor;
        return query;
    }
}
