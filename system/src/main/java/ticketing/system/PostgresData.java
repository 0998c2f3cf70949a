package ticketing.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;

/** PostgreSQL's data folder. Created once; afterwards only PostgreSQL writes there. */
final class PostgresData {

    private final Installation installation;
    private final PostgresPrograms programs;

    PostgresData(Installation installation, PostgresPrograms programs) {
        this.installation = installation;
        this.programs = programs;
    }

    Path folder() {
        return installation.data(Postgres.NAME);
    }

    void makeIfAbsent() {
        Path version = folder().resolve("PG_VERSION");
        try {
            if (Files.exists(version)) {
                refuseOtherVersion(Files.readString(version).trim());
            } else if (Files.exists(folder())) {
                throw new CannotRun(folder()
                        + " is not a whole database: bring back its backup, or start anew with ./ticketing reset.");
            } else {
                make();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * After a crash the lock file may name a process that is no PostgreSQL; PostgreSQL would refuse to start for
     * ever.
     */
    void removeStrangersLock() {
        Path lock = folder().resolve("postmaster.pid");
        try {
            if (Files.exists(lock) && isStrangers(Files.readAllLines(lock).get(0))) {
                Files.delete(lock);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isStrangers(String pid) {
        return ProcessHandle.of(Long.parseLong(pid.trim()))
                .flatMap(process -> process.info().command())
                .filter(command -> !command.endsWith("postgres"))
                .isPresent();
    }

    private void refuseOtherVersion(String version) {
        if (!version.equals(programs.majorVersion())) {
            throw new CannotRun("The data in " + folder() + " is of PostgreSQL " + version + ", this is "
                    + programs.majorVersion() + ": move it with pg_upgrade, or start anew with ./ticketing reset.");
        }
    }

    /** Creates the folder under another name and renames it: an interrupted attempt must not look like a database. */
    private void make() throws IOException {
        Path draft = installation.data(Postgres.NAME + ".draft");
        Folders.delete(draft);
        Files.createDirectory(
                draft, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        PostgresUser.own(draft);
        Path password = Files.createTempFile(installation.folder(), "password", "");
        try {
            Files.writeString(password, installation.secrets().databaseAdministrator());
            PostgresUser.own(password);
            initdb(draft, password);
        } finally {
            Files.delete(password);
        }
        Files.move(draft, folder());
    }

    private void initdb(Path target, Path password) throws IOException {
        Path log = installation.logs(Postgres.NAME).resolve("initdb.log");
        Files.createDirectories(log.getParent());
        Process process = new ProcessBuilder(initdbCommand(target, password))
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        if (process.onExit().join().exitValue() != 0) {
            throw new CannotRun("PostgreSQL cannot make its data folder; read " + log + ", then ./ticketing reset.");
        }
    }

    private List<String> initdbCommand(Path target, Path password) {
        List<String> command = new ArrayList<>(PostgresUser.prefix());
        command.add(programs.program("initdb").toString());
        command.addAll(List.of("--pgdata=" + target, "--username=postgres", "--pwfile=" + password));
        command.addAll(List.of("--auth=scram-sha-256", "--encoding=UTF8", "--locale=C"));
        command.addAll(List.of("--locale-provider=builtin", "--builtin-locale=C.UTF-8"));
        return command;
    }
}
