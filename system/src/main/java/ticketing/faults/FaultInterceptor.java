package ticketing.faults;

import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Injects requested faults at fault points.
 *
 * <ul>
 *   <li>{@code before-Class.method}, {@code after-Class.method}: halts the process there, inside the transaction where the
 *     method has one.
 *   <li>{@code parrot}: sends every message at random among others that are batched for half a second, and two copies of it
 *     later.
 * </ul>
 */
@FaultPoint
@Interceptor
@Priority(Interceptor.Priority.LIBRARY_BEFORE)
public class FaultInterceptor {

    private static final long LINGER_MILLIS = 500;
    private static final int QUARTER = 4;

    /** Copies that are not sent yet. */
    private final List<Object> pendingCopies = new ArrayList<>();

    @AroundInvoke
    Object around(InvocationContext call) throws Exception {
        String point = call.getMethod().getDeclaringClass().getSimpleName().replace("DirectSend", "") + "."
                + call.getMethod().getName();
        RequestedFaults.haltIfRequested("before-" + point);
        if (point.equals("EventSender.send") && RequestedFaults.is("parrot")) {
            call.setParameters(new Object[] {repeated((List<?>) call.getParameters()[0])});
        }
        Object result = call.proceed();
        RequestedFaults.haltIfRequested("after-" + point);
        return result;
    }

    /**
     * Adds a random quarter of the pending copies, none in the same batch as its original: one batch is applied in
     * one transaction, where each event sees the effects of the others. Originals are never held back, since a halt
     * would lose them.
     */
    private List<Object> repeated(List<?> messages) throws InterruptedException {
        List<Object> all = new ArrayList<>(messages);
        Collections.shuffle(pendingCopies);
        List<Object> due = pendingCopies.subList(0, (pendingCopies.size() + QUARTER - 1) / QUARTER);
        all.addAll(due);
        due.clear();
        pendingCopies.addAll(messages);
        pendingCopies.addAll(messages);
        Collections.shuffle(all);
        TimeUnit.MILLISECONDS.sleep(LINGER_MILLIS);
        return all;
    }
}
