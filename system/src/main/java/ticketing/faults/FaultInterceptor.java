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
 * Lets go wrong at a marked place what was asked for.
 *
 * <ul>
 *   <li>{@code before-Class.method}, {@code after-Class.method}: the process dies there, in a transaction where the
 *       method is in one.
 *   <li>{@code parrot}: every letter is sent, after a pause in which more can gather, in any order; and twice more, each
 *       time with other, later ones.
 * </ul>
 */
@FaultPoint
@Interceptor
@Priority(Interceptor.Priority.LIBRARY_BEFORE)
public class FaultInterceptor {

    private static final long GATHERING_MILLIS = 500;
    private static final int QUARTER = 4;

    /** Copies that the parrot has not sent yet. */
    private final List<Object> late = new ArrayList<>();

    @AroundInvoke
    Object around(InvocationContext call) throws Exception {
        String place = call.getMethod().getDeclaringClass().getSimpleName().replace("DirectSend", "") + "."
                + call.getMethod().getName();
        RequestedFaults.dieIfAsked("before-" + place);
        if (place.equals("Post.send") && RequestedFaults.is("parrot")) {
            call.setParameters(new Object[] {repeated((List<?>) call.getParameters()[0])});
        }
        Object result = call.proceed();
        RequestedFaults.dieIfAsked("after-" + place);
        return result;
    }

    /**
     * A quarter of the copies that are there, whichever, and none with its original: what comes together is applied
     * together, and then each event sees what the others did. The letters themselves are never kept back, or a death
     * would lose them.
     */
    private List<Object> repeated(List<?> letters) throws InterruptedException {
        List<Object> all = new ArrayList<>(letters);
        Collections.shuffle(late);
        List<Object> due = late.subList(0, (late.size() + QUARTER - 1) / QUARTER);
        all.addAll(due);
        due.clear();
        late.addAll(letters);
        late.addAll(letters);
        Collections.shuffle(all);
        TimeUnit.MILLISECONDS.sleep(GATHERING_MILLIS);
        return all;
    }
}
