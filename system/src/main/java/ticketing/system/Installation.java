package ticketing.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/**
 * One installed system: a folder with its data, logs, secrets and keys, generated on first use. Installations share
 * nothing, so that any number of them run side by side.
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

    /**
     * The installation in this folder; creates the folder, accessible to its owner only, when it is missing.
     *
     * @throws CannotRun when it cannot be written
     */
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

    /** Starts all processes, until it is blocked. */
    public ProcessStarts starts() {
        return starts;
    }

    /** The installation's folder. */
    public Path folder() {
        return folder;
    }

    /** The passwords between the parts. */
    public Secrets secrets() {
        return secrets;
    }

    /** The file of the secrets, as properties. */
    public Path secretsFile() {
        return folder.resolve("secrets.properties");
    }

    /** The port of one part: the one it listens on, else the one it had, else a free one. */
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

    /** The folder where PostgreSQL or the broker stores its data. */
    public Path data(String part) {
        return made("data").resolve(part);
    }

    /** Liberty's user directory. */
    public Path userDirectory() {
        return made("liberty");
    }

    /** The folder of Payara's domains. */
    Path domains() {
        return made("payara");
    }

    /** Where Liberty writes caches and transaction logs. */
    Path serverOutput() {
        return made("output");
    }

    /** The folder of the process files. */
    Path processes() {
        return made("run");
    }

    /** Deletes the data of the database and the broker. Neither may be running. */
    public void deleteData() {
        delete(folder.resolve("data"));
    }

    /** Deletes the folder, data and secrets included. No part may be running. */
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
