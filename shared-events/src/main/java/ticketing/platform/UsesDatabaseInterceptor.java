package ticketing.platform;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import ticketing.problem.Unavailable;

/** Keeps the promise of {@link UsesDatabase}. */
@UsesDatabase
@Interceptor
@Priority(Interceptor.Priority.LIBRARY_BEFORE)
public class UsesDatabaseInterceptor {

    @Inject
    private Turnstile turnstile;

    @Inject
    private Reachability reachability;

    @AroundInvoke
    Object inTurn(InvocationContext call) throws Exception {
        turnstile.enter();
        try {
            return call.proceed();
        } catch (RuntimeException failure) {
            if (Outage.isBehind(failure)) {
                reachability.lost();
                throw new Unavailable();
            }
            throw failure;
        } finally {
            turnstile.leave();
        }
    }
}
