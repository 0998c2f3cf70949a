package ticketing.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * PostgreSQL refuses to run as root. When the launcher is root, PostgreSQL runs as user 65534, with the one
 * capability that it needs where available: to pass through folders that only root may enter.
 */
final class PostgresUser {

    private static final int NOBODY = 65_534;
    private static final long DAC_OVERRIDE = 1 << 1;
    private static final long SETPCAP = 1 << 8;

    private PostgresUser() {}

    /** The command prefix for PostgreSQL's programs; empty for an ordinary user. */
    static List<String> prefix() {
        if (!isRoot()) {
            return List.of();
        }
        Path setpriv = DetachedProcess.find("setpriv")
                .orElseThrow(() -> new CannotRun(
                        "PostgreSQL does not run as root, and setpriv is missing: start it as an ordinary user."));
        List<String> prefix = new ArrayList<>(
                List.of(setpriv.toString(), "--reuid=" + NOBODY, "--regid=" + NOBODY, "--clear-groups"));
        if (mayPassEverywhere()) {
            // Without this bit access(2), by which initdb looks for its programs, ignores the capability.
            prefix.addAll(List.of(
                    "--securebits=+no_setuid_fixup", "--inh-caps=+dac_override", "--ambient-caps=+dac_override"));
        }
        return prefix;
    }

    /** Gives a folder to the user that PostgreSQL runs as. */
    static void own(Path folder) {
        if (!isRoot()) {
            return;
        }
        try {
            Files.setAttribute(folder, "unix:uid", NOBODY);
            Files.setAttribute(folder, "unix:gid", NOBODY);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isRoot() {
        return "root".equals(System.getProperty("user.name"));
    }

    private static boolean mayPassEverywhere() {
        try {
            return Files.readAllLines(Path.of("/proc/self/status")).stream()
                    .filter(line -> line.startsWith("CapEff:"))
                    .map(line -> line.substring("CapEff:".length()).trim())
                    .map(hex -> Long.parseUnsignedLong(hex, 16) & (DAC_OVERRIDE | SETPCAP))
                    .anyMatch(rights -> rights == (DAC_OVERRIDE | SETPCAP));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
