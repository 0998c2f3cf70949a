package ticketing.chassis.problem;

import jakarta.ws.rs.core.Response;
import java.util.Map;
import ticketing.chassis.problem.Refusal.Kind;

/** Maps kinds of refusals to status codes, and status codes of the container to problems. */
final class ProblemStatus {

    private static final Map<Kind, Integer> BY_KIND = Map.of(
            Kind.INVALID, 400,
            Kind.NOT_SIGNED_IN, 401,
            Kind.PAYMENT_REQUIRED, 402,
            Kind.FORBIDDEN, 403,
            Kind.NOT_FOUND, 404,
            Kind.CONFLICT, 409,
            Kind.CHANGED, 412,
            Kind.TOO_LARGE, 413,
            Kind.UNAVAILABLE, 503);

    private ProblemStatus() {}

    static Problem of(Refusal refusal) {
        return new Problem(refusal.slug(), BY_KIND.get(refusal.kind()), refusal.errors());
    }

    /** The problem for a status that the container set without a body of ours. */
    static Problem of(int status) {
        return switch (status) {
            case 401 -> Problem.of("not-signed-in", status, "Not authorized");
            case 404 -> Problem.of("not-found", status, "Not found");
            case 405 -> Problem.of("method-not-allowed", status, "That method is not allowed here");
            case 406 -> Problem.of("not-acceptable", status, "Nothing that you would accept is served here");
            case 413 -> Problem.of("too-large", status, "The body is too large");
            case 414 -> Problem.of("too-large", status, "The address is too long");
            case 415 -> Problem.of("unsupported-media-type", status, "A body must be application/json");
            case 503 -> Problem.of("unavailable", status, "The service is unavailable for the moment");
            default -> Problem.of(status < 500 ? "malformed" : "internal", status, reason(status));
        };
    }

    private static String reason(int status) {
        Response.Status known = Response.Status.fromStatusCode(status);
        return known == null || status >= 500 ? "Something went wrong" : known.getReasonPhrase();
    }
}
