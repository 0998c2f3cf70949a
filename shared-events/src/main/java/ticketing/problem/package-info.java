/**
 * What a caller is told when the answer is no: exceptions to {@code application/problem+json} (RFC 9457), for the
 * answers of every layer. The domain knows a {@link ticketing.problem.Refusal}, never a status code.
 */
package ticketing.problem;
