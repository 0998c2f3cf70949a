package ticketing.orders.rest;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An entry code. */
public record EntryCodeView(@Schema(required = true) String code) {}
