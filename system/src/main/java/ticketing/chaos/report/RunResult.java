package ticketing.chaos.report;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import ticketing.chaos.client.Operation;
import ticketing.chaos.client.Outcome;
import ticketing.chaos.fault.InjectedFault;

/**
 * The result of a run.
 *
 * @param violations of guarantees, as text; empty for a clean run
 */
public record RunResult(
        Numbers numbers,
        List<Operation> operations,
        List<InjectedFault> injected,
        List<TimelineSample> samples,
        List<String> violations) {

    /**
     * The run in numbers.
     *
     * @param rushes how many tickets all buyers ordered at once
     * @param races how many payments were sent at the end of their order's payment window
     * @param missed how many attempts ended with a fault point not reached
     * @param rest how long after the last request the services became consistent
     */
    public record Numbers(long seed, Instant begin, int rushes, int races, int missed, Duration rest) {}

    public boolean isClean() {
        return violations.isEmpty();
    }

    /** How many processes were killed. */
    public int kills() {
        return injected.stream().mapToInt(InjectedFault::kills).sum();
    }

    /** How many requests had this outcome. */
    public long count(Outcome outcome) {
        return operations.stream()
                .filter(operation -> operation.outcome() == outcome)
                .count();
    }

    Optional<InjectedFault> slowestRecovery() {
        return injected.stream().max(Comparator.comparing(InjectedFault::length));
    }

    Duration length() {
        return samples.isEmpty()
                ? Duration.ZERO
                : Duration.between(
                        numbers.begin(), samples.get(samples.size() - 1).at());
    }

    /** A summary of a few lines for the console. */
    public String summary() {
        String slowest = slowestRecovery()
                .map(fault ->
                        "%s, %.1f s".formatted(fault.fault(), fault.length().toMillis() / 1000.0))
                .orElse("none");
        return """
                seed %d, %d min %d s
                %d requests: %d done, %d refused, %d answered 503, %d without a response
                %d tickets ordered by all buyers at once, %d payments at the end of their window
                %d faults, %d processes killed; slowest recovery: %s; %d fault points not reached
                %.1f s after the last request every order had ended and all services agreed
                %d violations%s""".formatted(
                        numbers.seed(),
                        length().toMinutes(),
                        length().toSecondsPart(),
                        operations.size(),
                        count(Outcome.DONE),
                        count(Outcome.REFUSED),
                        count(Outcome.BUSY),
                        count(Outcome.UNKNOWN),
                        numbers.rushes(),
                        numbers.races(),
                        injected.size(),
                        kills(),
                        slowest,
                        numbers.missed(),
                        numbers.rest().toMillis() / 1000.0,
                        violations.size(),
                        violations.stream().map(each -> "\n  " + each).reduce("", String::concat));
    }
}
