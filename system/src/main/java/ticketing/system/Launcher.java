package ticketing.system;

import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

/** The process that started the system and stays with it until it ends. */
public final class Launcher {

    private static final String NAME = "launcher";

    private final Installation installation;
    private final ProcessFile file;

    /** The launcher of an installation; there is one at most. */
    public Launcher(Installation installation) {
        this.installation = installation;
        this.file = new ProcessFile(installation.folder(), NAME);
    }

    /** @throws CannotRun when another launcher stays with this installation */
    public void requireNoOther() {
        file.process().ifPresent(other -> {
            throw new CannotRun(
                    "It is up already, started by process " + other.pid() + ": stop it with ./ticketing down.");
        });
    }

    /** Records this process as the launcher. */
    public void register() {
        file.write(ProcessHandle.current(), 0);
    }

    /**
     * Returns when no part is running any more; meanwhile reports each part that has ended without this launcher's
     * doing.
     */
    public void stayWhileRunning(Marketplace marketplace, Consumer<String> listener) {
        CompletableFuture.allOf(marketplace.parts().stream()
                        .map(part -> end(part).thenRun(() -> report(part, listener)))
                        .toArray(CompletableFuture[]::new))
                .join();
    }

    private static CompletableFuture<?> end(Part part) {
        return part.process()
                .<CompletableFuture<?>>map(ProcessHandle::onExit)
                .orElseGet(() -> CompletableFuture.completedFuture(null));
    }

    private void report(Part part, Consumer<String> listener) {
        if (!installation.starts().areBlocked()) {
            listener.accept(part.name() + " has ended; its log is " + part.log() + ".");
        }
    }
}
