package ticketing.chaos.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import ticketing.system.CannotRun;

class FaultInjectorTest {

    private static final Duration AT_ONCE = Duration.ofMillis(2);

    private final List<String> struck = Collections.synchronizedList(new ArrayList<>());

    @Test
    void the_same_seed_makes_the_same_plan() {
        assertThat(orderFor(4)).isEqualTo(orderFor(4)).isNotEqualTo(orderFor(5));
    }

    @Test
    void every_fault_is_injected_once_before_any_is_injected_again() {
        assertThat(orderFor(4)).containsExactlyInAnyOrder("a", "b", "c", "d", "e", "f");
    }

    @Test
    void a_fault_without_recovery_is_recorded_and_the_next_one_is_injected() {
        FaultInjector injector =
                new FaultInjector(List.of(new Unlucky(), new Noted("a")), null, new Random(1), AT_ONCE);

        injector.run(Optional.empty());

        assertThat(injector.injected()).extracting(InjectedFault::hasRecovered).containsExactlyInAnyOrder(true, false);
        assertThat(injector.injected()).extracting(InjectedFault::problem).contains("It does not start.");
    }

    @Test
    void a_fault_point_that_is_not_reached_is_retried_and_recorded_once_injected() {
        FaultInjector injector = new FaultInjector(List.of(new Patient(2)), null, new Random(1), AT_ONCE);

        injector.run(Optional.empty());

        assertThat(injector.missed()).hasSize(2);
        assertThat(injector.injected())
                .singleElement()
                .satisfies(fault -> assertThat(fault.hasRecovered()).isTrue());
    }

    @Test
    void a_fault_point_that_is_never_reached_is_given_up() {
        FaultInjector injector = new FaultInjector(List.of(new Patient(9)), null, new Random(1), AT_ONCE);

        injector.run(Optional.empty());

        assertThat(injector.missed()).hasSize(3);
        assertThat(injector.injected()).isEmpty();
    }

    private List<String> orderFor(long seed) {
        struck.clear();
        List<Fault> faults =
                Stream.of("a", "b", "c", "d", "e", "f").<Fault>map(Noted::new).toList();
        FaultInjector injector = new FaultInjector(faults, null, new Random(seed), AT_ONCE);
        injector.run(Optional.empty());
        return List.copyOf(struck);
    }

    private final class Noted implements Fault {

        private final String name;

        Noted(String name) {
            this.name = name;
        }

        @Override
        public String name() {
            return name;
        }

        @Override
        public Set<String> affectedParts() {
            return Set.of("the one");
        }

        @Override
        public void inject(ChaosEnvironment environment, Random random) {
            struck.add(name);
        }
    }

    private static final class Unlucky implements Fault {

        @Override
        public String name() {
            return "unlucky";
        }

        @Override
        public Set<String> affectedParts() {
            return Set.of("the one");
        }

        @Override
        public void inject(ChaosEnvironment environment, Random random) {
            throw new CannotRun("It does not start.");
        }
    }

    private static final class Patient implements Fault {

        private final AtomicInteger misses;

        Patient(int misses) {
            this.misses = new AtomicInteger(misses);
        }

        @Override
        public String name() {
            return "patient";
        }

        @Override
        public Set<String> affectedParts() {
            return Set.of("the one");
        }

        @Override
        public void inject(ChaosEnvironment environment, Random random) {
            if (misses.getAndDecrement() > 0) {
                throw new FaultPointNotReached("Not reached.", new CannotRun("Not reached."));
            }
        }
    }
}
