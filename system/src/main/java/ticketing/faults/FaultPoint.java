package ticketing.faults;

import jakarta.enterprise.util.AnnotationLiteral;
import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Marks a method at which faults can be injected. */
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
@interface FaultPoint {

    /** For an extension that adds the annotation. */
    final class Literal extends AnnotationLiteral<FaultPoint> implements FaultPoint {

        static final Literal INSTANCE = new Literal();
        private static final long serialVersionUID = 1L;
    }
}
