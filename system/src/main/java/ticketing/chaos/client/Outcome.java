package ticketing.chaos.client;

/** How a request ended, as far as the one who sent it can know. */
public enum Outcome {
    /** Done: whatever happens from now on, it stays. */
    DONE,
    /** Refused by a rule of the shop: nothing has changed. */
    REFUSED,
    /** The shop is away for a moment, and says when to come again; it may have happened all the same. */
    BUSY,
    /** No answer, or one that says nothing: it has happened wholly, or not at all. */
    UNKNOWN
}
