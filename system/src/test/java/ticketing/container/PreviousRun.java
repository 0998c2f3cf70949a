package ticketing.container;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import ticketing.system.Distribution;
import ticketing.system.Installation;
import ticketing.system.Shutdown;

/** The remains of a run that was killed. */
final class PreviousRun {

    private PreviousRun() {}

    /** Stops the servers, the database and the broker of an earlier run, and deletes their files. */
    static void removeFrom(Path folder) {
        Installation earlier = Installation.at(folder);
        stopServers(
                folder.toAbsolutePath().resolve(ServerUnderTest.USER_DIRECTORY).resolve("servers"));
        Shutdown.of(earlier, line -> {});
        earlier.delete();
    }

    private static void stopServers(Path servers) {
        if (Files.isDirectory(servers)) {
            try (Stream<Path> all = Files.list(servers)) {
                for (Path server : all.toList()) {
                    stop(server);
                }
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
    }

    private static void stop(Path server) throws IOException {
        Path program = Distribution.ofThisBuild().liberty().resolve("bin/server");
        ProcessBuilder stop = new ProcessBuilder(
                program.toString(), "stop", server.getFileName().toString());
        stop.environment().put("WLP_USER_DIR", server.getParent().getParent().toString());
        stop.redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .onExit()
                .join();
    }
}
