package ticketing.payments.rest;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where a page gets its card tokens from. */
public record ProviderView(@Schema(required = true) String provider) {}
