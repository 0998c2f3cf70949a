package ticketing.tickets.stream;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.WriteListener;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;

/** A connection that records the bytes that were sent. */
final class RecordedConnection extends ServletOutputStream {

    private final StringBuilder sent = new StringBuilder();
    private boolean broken;
    private boolean tornDown;
    private boolean complete;

    AsyncContext context() {
        ServletResponse response = fake(ServletResponse.class, () -> this);
        return fake(AsyncContext.class, () -> response);
    }

    String sent() {
        return sent.toString();
    }

    boolean isComplete() {
        return complete;
    }

    void breakOff() {
        broken = true;
    }

    void tearDown() {
        tornDown = true;
    }

    @Override
    public boolean isReady() {
        return true;
    }

    @Override
    public void setWriteListener(WriteListener listener) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void write(int one) throws IOException {
        write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int count) throws IOException {
        if (tornDown) {
            throw new IllegalStateException("Recycled");
        }
        if (broken) {
            throw new IOException("Nothing can be sent");
        }
        sent.append(new String(bytes, from, count, StandardCharsets.UTF_8));
    }

    /** Fakes an interface that is too large to write out: all its getters return one value, and completion is recorded. */
    private <T> T fake(Class<T> type, Supplier<?> value) {
        Object made =
                Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (self, method, arguments) -> {
                    if (method.getName().equals("complete")) {
                        complete = true;
                        return null;
                    }
                    return value.get();
                });
        return type.cast(made);
    }
}
