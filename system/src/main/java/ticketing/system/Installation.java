package ticketing.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/**
 * One installed system: a folder with its data, logs, secrets and keys, all made at random on first use. Two
 * installations share nothing, so that any number of them run side by side.
 */
public final class Installation {

    private final Path folder;
    private final Secrets secrets;
    private final Ports ports;
    private final ProcessStarts starts = new ProcessStarts();

    private Installation(Path folder) {
        this.folder = folder;
        this.secrets = new Secrets(secretsFile());
        this.ports = new Ports(folder.resolve("ports.properties"));
    }

    /** The installation in this folder, which is made when it is not there. Only its owner may look into it. */
    public static Installation at(Path folder) {
        Path home = folder.toAbsolutePath().normalize();
        try {
            makeIfAbsent(home);
            Installation installation = new Installation(home);
            SessionKeys.makeIfAbsent(installation.signingKey(), installation.publicKeys());
            return installation;
        } catch (IOException e) {
            throw new CannotRun(
                    "Cannot write to " + home + ": make it writable, or name another in TICKETING_HOME.", e);
        }
    }

    private static void makeIfAbsent(Path home) throws IOException {
        if (!Files.isDirectory(home)) {
            Files.createDirectories(home.getParent());
            Files.createDirectory(
                    home, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        }
    }

    /** What every start of a process passes. */
    public ProcessStarts starts() {
        return starts;
    }

    /** The folder itself. */
    public Path folder() {
        return folder;
    }

    /** The passwords between the parts. */
    public Secrets secrets() {
        return secrets;
    }

    /** Where they stand, each under its name. */
    public Path secretsFile() {
        return folder.resolve("secrets.properties");
    }

    /** The port of one part: the one it listens on, else the one it had, else any that is free. */
    public int portOf(String part) {
        ProcessFile file = new ProcessFile(processes(), part);
        return file.process().isPresent() ? file.port() : ports.of(part);
    }

    /** The private key that sessions are signed with, as a JWK; for the auth service only. */
    public Path signingKey() {
        return folder.resolve("keys/signing-key.json");
    }

    /** The public keys that sessions are verified with, as a JWK set. */
    public Path publicKeys() {
        return folder.resolve("keys/jwks.json");
    }

    /** The folder of one part's logs. */
    public Path logs(String part) {
        return made("logs").resolve(part);
    }

    /** The folder where PostgreSQL or the broker keeps what must not be lost. */
    public Path data(String part) {
        return made("data").resolve(part);
    }

    /** Liberty's user directory. */
    public Path userDirectory() {
        return made("liberty");
    }

    /** Where Liberty keeps what it makes while it runs: caches, transaction logs. */
    Path serverOutput() {
        return made("output");
    }

    /** The folder of the files that say which process plays which part. */
    Path processes() {
        return made("run");
    }

    /** Deletes what the database and the broker keep. Neither may be running. */
    public void deleteData() {
        delete(folder.resolve("data"));
    }

    /** Deletes it all, data and secrets included. Nothing of it may be running. */
    public void delete() {
        delete(folder);
    }

    private static void delete(Path what) {
        try {
            Folders.delete(what);
        } catch (IOException e) {
            throw new CannotRun("Cannot delete " + what + " (" + e.getMessage() + "): delete it by hand.", e);
        }
    }

    private Path made(String name) {
        try {
            return Files.createDirectories(folder.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
