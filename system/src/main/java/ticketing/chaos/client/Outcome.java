package ticketing.chaos.client;

/** The outcome of a request, as far as its sender can know. */
public enum Outcome {
    /** Acknowledged with 2xx: the change is durable. */
    DONE,
    /** Refused by a business rule: nothing has changed. */
    REFUSED,
    /** 503 with {@code Retry-After}: the change may have been made or not. */
    BUSY,
    /** No response, or a failure without {@code Retry-After}: the change was made wholly or not at all. */
    UNKNOWN
}
