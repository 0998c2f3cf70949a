package ticketing.chassis.batching;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.concurrent.TimeUnit;
import ticketing.chassis.request.OnceLogged;

/**
 * Runs work on a connection, and restarts it 0.5 s after each failure until it is stopped or its thread is interrupted. Logs a
 * connection loss once, however often a new connection fails. Runs in a thread of its own.
 */
public final class ConnectionLoop implements Runnable {

    private static final long RETRY_MILLIS = 500;

    private final Logger log;
    private final String subject;
    private final String loss;
    private final Work work;
    private final OnceLogged connection;
    private volatile boolean stopped;

    /**
     * @param subject names the work in logs
     * @param loss the rest of the log line on a connection loss, up to its cause
     */
    public ConnectionLoop(Logger log, String subject, String loss, Work work) {
        this.log = log;
        this.subject = subject;
        this.loss = loss;
        this.work = work;
        this.connection = new OnceLogged(log);
    }

    /** Opens a connection, calls {@link #connected}, and uses it until {@link #isStopped}. */
    public interface Work {

        /** @throws Exception a checked one when the connection is lost */
        void run() throws Exception;
    }

    @Override
    public void run() {
        while (!isStopped()) {
            try {
                work.run();
            } catch (RuntimeException | Error failure) {
                log.log(Level.ERROR, subject + " failed unexpectedly; restarting in 0.5 s", failure);
                pause();
            } catch (Exception connectionLoss) {
                lost(connectionLoss);
                pause();
            }
        }
    }

    /** Records that the work has its connection. */
    public void connected() {
        connection.succeeded(subject + " is connected again");
    }

    public void stop() {
        stopped = true;
    }

    /** For the thread of the loop. */
    public boolean isStopped() {
        return stopped || Thread.currentThread().isInterrupted();
    }

    /** While the loop stops, the interrupt may be the cause. */
    private void lost(Exception connectionLoss) {
        if (!isStopped()) {
            connection.failed(subject + loss + connectionLoss.getMessage());
        }
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(RETRY_MILLIS);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }
}
