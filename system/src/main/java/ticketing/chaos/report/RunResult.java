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
        Figures figures,
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
    public record Figures(long seed, Instant begin, int rushes, int races, int missed, Duration rest) {}

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
                        figures.begin(), samples.get(samples.size() - 1).at());
    }

    /** A summary of a few lines for the console. */
    public String summary() {
        String slowest = slowestRecovery()
                .map(fault ->
                        "%s, %.1f s".formatted(fault.fault(), fault.length().toMillis() / 1000.0))
                .orElse("none");
        return """
                seed %d, %d min %d s
                %d requests: %d done, %d refused, %d told to come again, %d without an answer
                %d tickets that everybody wanted at once, %d payments in the last moment
                %d faults, %d processes killed; the longest: %s; %d times in wait for nothing
                %.1f s after the last request every order had ended and all services agreed
                %d violations%s""".formatted(
                        figures.seed(),
                        length().toMinutes(),
                        length().toSecondsPart(),
                        operations.size(),
                        count(Outcome.DONE),
                        count(Outcome.REFUSED),
                        count(Outcome.BUSY),
                        count(Outcome.UNKNOWN),
                        figures.rushes(),
                        figures.races(),
                        injected.size(),
                        kills(),
                        slowest,
                        figures.missed(),
                        figures.rest().toMillis() / 1000.0,
                        violations.size(),
                        violations.stream().map(each -> "\n  " + each).reduce("", String::concat));
    }
}
