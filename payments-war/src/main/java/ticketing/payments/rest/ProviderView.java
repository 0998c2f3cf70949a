package ticketing.payments.rest;

/** Where a page gets its card tokens from. */
public record ProviderView(String provider) {}
