package ticketing.container;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The number of received events, in a row that all of them update. */
@Entity
@Table(name = "event_count")
public class EventCount {

    static final String OF_ALL = "all";

    @Id
    @Column(name = "id")
    private String id;

    @Column(name = "events")
    private int events;

    protected EventCount() {}

    void add() {
        events++;
    }
}
