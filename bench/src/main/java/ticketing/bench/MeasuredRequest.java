package ticketing.bench;

/** One request, from sending to its response. */
@FunctionalInterface
interface MeasuredRequest {

    /** Returns the status of the response; 0 when there is none. */
    int perform() throws Exception;
}
