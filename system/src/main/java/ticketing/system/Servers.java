package ticketing.system;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The servers of one topology, wired to the database and the broker, and the front where it needs one. */
final class Servers {

    private final UserDirectory userDirectory;
    private final List<Liberty> all;
    private final Optional<FrontProxy> front;
    private Optional<Path> added = Optional.empty();
    private Optional<Path> overlay = Optional.empty();

    Servers(Topology topology, int port, Backends foundation, Distribution distribution) {
        Installation installation = foundation.postgres().installation();
        this.userDirectory = new UserDirectory(distribution, installation);
        this.all = topology.roles()
                .map(role -> {
                    ServerAddresses wiring = topology.needsFront()
                            ? ServerAddresses.behindFront(installation.portOf(role.serverName()), foundation)
                            : ServerAddresses.inTheOpen(port, foundation);
                    return new Liberty(role, wiring, installation, distribution);
                })
                .toList();
        if (topology.needsFront()) {
            // Many servers on one machine: what each saves counts so many times.
            all.forEach(Liberty::economize);
        }
        this.front = topology.needsFront()
                ? Optional.of(new FrontProxy(port, all, installation, distribution))
                : Optional.empty();
    }

    List<Liberty> all() {
        return all;
    }

    Optional<FrontProxy> front() {
        return front;
    }

    List<Liberty> of(String application) {
        return all.stream().filter(server -> server.runs(application)).toList();
    }

    Stream<Part> parts() {
        return Stream.concat(all.stream(), front.stream());
    }

    /** From the next start every service has this library too. */
    void add(Path library) {
        added = Optional.of(library);
    }

    /** From the next start these files lie over the user directory. */
    void overlay(Path files) {
        overlay = Optional.of(files);
    }

    /** Gives each its configuration and its applications, as the build made them. */
    void configure() {
        userDirectory.update(all.stream().map(Liberty::role).toList());
        added.ifPresent(userDirectory::add);
        overlay.ifPresent(userDirectory::lay);
    }
}
