package ticketing.chaos.report;

import java.time.Instant;
import java.util.Map;
import ticketing.chaos.client.Outcome;

/**
 * One second of a run.
 *
 * @param answers how many requests ended in it, by outcome
 * @param pending how many events wait in the outboxes; -1 when the database could not be asked
 * @param fault what was going wrong; empty when nothing was
 */
record TimelineSample(Instant at, Map<Outcome, Long> answers, long pending, String fault) {

    long of(Outcome outcome) {
        return answers.getOrDefault(outcome, 0L);
    }
}
