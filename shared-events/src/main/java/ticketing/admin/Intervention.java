package ticketing.admin;

/** That somebody does what only operators may, and why: one line of 1 to 500 characters, for whoever asks later. */
public record Intervention(String operatorId, String reason) {}
