package ticketing.payments.rest;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The payment provider, from which pages get card tokens. */
public record ProviderView(@Schema(required = true) String provider) {}
