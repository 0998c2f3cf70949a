package ticketing.request;

import java.util.ResourceBundle;

/** A logger whose lines say at their end which request they belong to, where one does: {@code request=}, and its id. */
public final class Log implements System.Logger {

    private final System.Logger logger;

    private Log(System.Logger logger) {
        this.logger = logger;
    }

    public static System.Logger of(Class<?> source) {
        return new Log(System.getLogger(source.getName()));
    }

    /** Takes a line for each request that changed something and for each event: {@code ticketing.journal}. */
    public static System.Logger journal() {
        return new Log(System.getLogger("ticketing.journal"));
    }

    @Override
    public String getName() {
        return logger.getName();
    }

    @Override
    public boolean isLoggable(Level level) {
        return logger.isLoggable(level);
    }

    @Override
    public void log(Level level, ResourceBundle texts, String message, Throwable thrown) {
        if (isLoggable(level)) {
            logger.log(level, texts, message + ending(), thrown);
        }
    }

    @Override
    public void log(Level level, ResourceBundle texts, String format, Object... parameters) {
        if (isLoggable(level)) {
            logger.log(level, texts, format + ending(), parameters);
        }
    }

    /** No character of an id means anything in a format. */
    private static String ending() {
        String request = Cause.current().requestId();
        return request == null ? "" : " request=" + request;
    }
}
