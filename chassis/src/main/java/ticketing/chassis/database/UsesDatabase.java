package ticketing.chassis.database;

import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks work of a request that needs the database: it runs within a permit of the {@link DatabaseBulkhead}, outside of the
 * transaction that the same method may begin, and fails as {@link ticketing.chassis.problem.Unavailable} while the database
 * is unavailable.
 */
@Inherited
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface UsesDatabase {}
