package ticketing.chassis.operators;

/**
 * An operator's justification of an action: who does it, and why.
 *
 * @param reason one line of 1 to 500 characters, recorded in the {@link OperatorActions}
 */
public record Justification(String operatorId, String reason) {}
