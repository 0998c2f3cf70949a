package ticketing.system;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The servers of one topology with their addresses, and the front proxy where there are several. */
final class Servers {

    private final UserDirectory userDirectory;
    private final List<ApplicationServer> all;
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
                    return topology.product().server(role, wiring, installation, distribution);
                })
                .toList();
        if (topology.needsFront()) {
            // Many servers on one machine: the saving counts for each.
            all.forEach(ApplicationServer::economize);
        }
        this.front = topology.needsFront()
                ? Optional.of(new FrontProxy(port, all, installation, distribution))
                : Optional.empty();
    }

    List<ApplicationServer> all() {
        return all;
    }

    Optional<FrontProxy> front() {
        return front;
    }

    List<ApplicationServer> of(String application) {
        return all.stream().filter(server -> server.runs(application)).toList();
    }

    Stream<Part> parts() {
        return Stream.concat(all.stream(), front.stream());
    }

    /** From the next start every service contains this library too. */
    void add(Path library) {
        added = Optional.of(library);
    }

    /** From the next start these files are copied over the user directory. */
    void overlay(Path files) {
        overlay = Optional.of(files);
    }

    /** Updates the configuration and the applications of all servers from the distribution. */
    void configure() {
        userDirectory.update(all.stream().map(ApplicationServer::role).toList());
        added.ifPresent(userDirectory::add);
        overlay.ifPresent(userDirectory::lay);
    }
}
