package ticketing.orders.rest;

/** A short text for a QR code. */
public record CodeView(String code) {}
