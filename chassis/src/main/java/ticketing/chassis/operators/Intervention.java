package ticketing.chassis.operators;

/**
 * An operator's authority for a change: who makes it, and why.
 *
 * @param reason one line of 1 to 500 characters, recorded in the {@link OperatorActions}
 */
public record Intervention(String operatorId, String reason) {}
