package ticketing.bench;

/** One request, from its beginning to its answer. */
@FunctionalInterface
interface MeasuredRequest {

    /** Returns the status of the answer; 0 when there was none. */
    int perform() throws Exception;
}
