package ticketing.orders.rest;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A short text for a QR code. */
public record CodeView(@Schema(required = true) String code) {}
