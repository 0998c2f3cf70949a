package ticketing.payments;

import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.NotificationOptions;
import jakarta.enterprise.util.TypeLiteral;
import java.lang.annotation.Annotation;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletionStage;

/** Records the CDI events that were fired. */
final class FiredRefunds implements Event<RefundDue> {

    final List<RefundDue> fired = new ArrayList<>();

    @Override
    public void fire(RefundDue due) {
        fired.add(due);
    }

    @Override
    public <U extends RefundDue> CompletionStage<U> fireAsync(U due) {
        throw new UnsupportedOperationException();
    }

    @Override
    public <U extends RefundDue> CompletionStage<U> fireAsync(U due, NotificationOptions options) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Event<RefundDue> select(Annotation... qualifiers) {
        throw new UnsupportedOperationException();
    }

    @Override
    public <U extends RefundDue> Event<U> select(Class<U> subtype, Annotation... qualifiers) {
        throw new UnsupportedOperationException();
    }

    @Override
    public <U extends RefundDue> Event<U> select(TypeLiteral<U> subtype, Annotation... qualifiers) {
        throw new UnsupportedOperationException();
    }
}
