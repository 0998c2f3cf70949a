package ticketing.chassis.request;

import java.util.ResourceBundle;

/** A logger that appends {@code request=} and the request id to each line, if there is one. */
public final class Log implements System.Logger {

    private final System.Logger logger;

    private Log(System.Logger logger) {
        this.logger = logger;
    }

    public static System.Logger of(Class<?> source) {
        return new Log(System.getLogger(source.getName()));
    }

    /** The logger {@code ticketing.journal}: a line for each writing request and for each consumed event. */
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
            logger.log(level, texts, message + suffix(), thrown);
        }
    }

    @Override
    public void log(Level level, ResourceBundle texts, String format, Object... parameters) {
        if (isLoggable(level)) {
            logger.log(level, texts, format + suffix(), parameters);
        }
    }

    /** Safe in a message format: an id has no characters with a meaning there. */
    private static String suffix() {
        String request = RequestContext.current().requestId();
        return request == null ? "" : " request=" + request;
    }
}
