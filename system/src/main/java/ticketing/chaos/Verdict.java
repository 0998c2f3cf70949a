package ticketing.chaos;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What a run has shown.
 *
 * @param violations of what is promised, in words; none is what everybody hopes for
 */
public record Verdict(
        Figures figures,
        List<Operation> operations,
        List<Injury> injuries,
        List<Sample> samples,
        List<String> violations) {

    /**
     * The run in numbers.
     *
     * @param rushes how many tickets everybody wanted at once
     * @param races how many payments were sent in the moment in which the order's time ran out
     * @param missed how often a fault lay in wait for nothing
     * @param rest how long after the last request it took until every order had ended and all services agreed
     */
    record Figures(long seed, Instant begin, int rushes, int races, int missed, Duration rest) {}

    public boolean isClean() {
        return violations.isEmpty();
    }

    /** How many processes were killed. */
    public int kills() {
        return injuries.stream().mapToInt(Injury::kills).sum();
    }

    /** How many requests ended so. */
    public long count(Outcome outcome) {
        return operations.stream()
                .filter(operation -> operation.outcome() == outcome)
                .count();
    }

    Optional<Injury> slowestRecovery() {
        return injuries.stream().max(Comparator.comparing(Injury::length));
    }

    Duration length() {
        return samples.isEmpty()
                ? Duration.ZERO
                : Duration.between(
                        figures.begin(), samples.get(samples.size() - 1).at());
    }

    /** In some lines, for the terminal. */
    public String summary() {
        String slowest = slowestRecovery()
                .map(injury ->
                        "%s, %.1f s".formatted(injury.fault(), injury.length().toMillis() / 1000.0))
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
                        injuries.size(),
                        kills(),
                        slowest,
                        figures.missed(),
                        figures.rest().toMillis() / 1000.0,
                        violations.size(),
                        violations.stream().map(each -> "\n  " + each).reduce("", String::concat));
    }
}
