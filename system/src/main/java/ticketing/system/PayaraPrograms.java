package ticketing.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Payara's asadmin. */
final class PayaraPrograms {

    private final Path home;

    PayaraPrograms(Path home) {
        this.home = home;
    }

    /** Payara's version with its build. */
    String version() throws IOException {
        return Files.readString(home.resolve("glassfish/config/branding/glassfish-version.properties"));
    }

    /** The domain that Payara is shipped with. */
    Path domainTemplate() {
        return home.resolve("glassfish/domains/domain1");
    }

    /** Replaces the empty password of the template's administrator. */
    void setPassword(Path domain, String password) {
        withPasswords("AS_ADMIN_PASSWORD=\nAS_ADMIN_NEWPASSWORD=" + password + "\n", file -> {
            List<String> place = List.of("--domaindir", domain.getParent().toString(), "--domain_name", nameOf(domain));
            asadmin(List.of("--user", "admin", "--passwordfile", file, "change-admin-password"), place);
        });
    }

    /** Runs the commands in the domain's file {@code postboot} on the running server. */
    void configure(Path domain, int adminPort, String password) {
        withPasswords("AS_ADMIN_PASSWORD=" + password + "\n", file -> {
            List<String> server = List.of("--host", "127.0.0.1", "--port", Integer.toString(adminPort));
            List<String> user = List.of("--user", "admin", "--passwordfile", file);
            List<String> options = Stream.concat(server.stream(), user.stream()).toList();
            List<String> output = asadmin(
                    options,
                    List.of("multimode", "--file", domain.resolve("postboot").toString()));
            output.stream()
                    .filter(line -> line.matches("Command .* failed\\."))
                    .findFirst()
                    .ifPresent(failure -> {
                        throw new CannotRun("Payara cannot be configured: " + String.join(" ", output));
                    });
        });
    }

    /** The command by which asadmin would start the domain's process. */
    List<String> startCommand(Path domain) {
        List<String> lines = asadmin(
                List.of(),
                List.of(
                        "start-domain",
                        "--dry-run",
                        "--domaindir",
                        domain.getParent().toString(),
                        nameOf(domain)));
        List<String> command = lines.stream()
                .dropWhile(line -> !line.equals(JavaRuntime.program()))
                .takeWhile(line -> !line.isEmpty())
                .toList();
        if (!command.contains("-cp")) {
            throw new CannotRun("Payara's start command is not understood: " + String.join(" ", lines));
        }
        return command;
    }

    private List<String> asadmin(List<String> options, List<String> arguments) {
        List<String> command = new ArrayList<>();
        command.addAll(List.of("bash", home.resolve("bin/asadmin").toString(), "--interactive=false"));
        command.addAll(options);
        command.addAll(arguments);
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("AS_JAVA", JavaRuntime.home());
        try {
            Process process = builder.start();
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (process.onExit().join().exitValue() != 0) {
                throw new CannotRun("Payara's asadmin failed: " + output.strip());
            }
            return output.lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Passwords are given in a file, which only this user can read: arguments are visible to others. */
    private static void withPasswords(String passwords, Consumer<String> task) {
        try {
            Path file = Files.createTempFile("ticketing", ".passwords");
            try {
                Files.writeString(file, passwords);
                task.accept(file.toString());
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String nameOf(Path domain) {
        return domain.getFileName().toString();
    }
}
