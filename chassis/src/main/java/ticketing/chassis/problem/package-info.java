/**
 * Refusals and failures as {@code application/problem+json} (RFC 9457), for the responses of every layer. The domain throws a
 * {@link ticketing.chassis.problem.Refusal} and never names a status code.
 */
package ticketing.chassis.problem;
