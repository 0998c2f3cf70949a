package ticketing.chassis.database;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;

/**
 * Implements {@link UsesDatabase}. Its priority is before that of {@code @Transactional} (PLATFORM_BEFORE + 200), so that
 * the permit includes the commit, and a connection loss during the commit is a 503 too.
 */
@UsesDatabase
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 100)
public class DatabaseBulkheadInterceptor {

    @Inject
    DatabaseBulkhead bulkhead;

    @AroundInvoke
    Object around(InvocationContext call) throws Exception {
        return bulkhead.call(call::proceed);
    }
}
