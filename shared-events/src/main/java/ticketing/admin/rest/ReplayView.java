package ticketing.admin.rest;

/**
 * What became of an event that was heard once more.
 *
 * @param result {@code applied}, {@code duplicate} or {@code stale}
 */
public record ReplayView(String result) {}
