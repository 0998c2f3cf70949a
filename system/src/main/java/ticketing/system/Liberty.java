package ticketing.system;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One Open Liberty server. */
final class Liberty extends ApplicationServer {

    /** Liberty's message id for an application that cannot be started. */
    private static final String NOT_DEPLOYED = "CWWKZ0002E";

    private final Distribution distribution;

    Liberty(Topology.Role role, ServerAddresses addresses, Installation installation, Distribution distribution) {
        super(role, addresses, installation);
        this.distribution = distribution;
    }

    @Override
    public boolean isReady() {
        return HealthProbe.isReady(port());
    }

    /** A failed migration, for example, or a missing setting. */
    @Override
    Optional<String> startFailure() {
        try {
            return Files.readString(console()).contains(NOT_DEPLOYED)
                    ? Optional.of("cannot deploy an application")
                    : Optional.empty();
        } catch (IOException notYet) {
            return Optional.empty();
        }
    }

    @Override
    List<String> command() {
        List<String> command = new ArrayList<>(commandPrefix());
        // By bash, which quotes the options for Java itself: another shell starts two more programs for each.
        String script = distribution.liberty().resolve("bin/server").toString();
        command.addAll(List.of("bash", script, "run", name()));
        return command;
    }

    @Override
    Map<String, String> environment() {
        Map<String, String> environment = super.environment();
        environment.put("JVM_ARGS", String.join(" ", javaOptions()));
        environment.put("WLP_USER_DIR", installation().userDirectory().toString());
        environment.put("WLP_OUTPUT_DIR", installation().serverOutput().toString());
        environment.put("LOG_DIR", log().getParent().toString());
        environment.put("LOG_LEVEL", "ERROR");
        return environment;
    }
}
