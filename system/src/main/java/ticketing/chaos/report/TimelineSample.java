package ticketing.chaos.report;

import java.time.Instant;
import java.util.Map;
import ticketing.chaos.client.Outcome;

/**
 * One second of a run.
 *
 * @param answers how many responses of each outcome
 * @param pending how many events are in the outboxes; -1 when a database was unavailable
 * @param fault the faults being injected; empty when there are none
 */
record TimelineSample(Instant at, Map<Outcome, Long> answers, long pending, String fault) {

    long of(Outcome outcome) {
        return answers.getOrDefault(outcome, 0L);
    }
}
