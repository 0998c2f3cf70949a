package ticketing.orders;

import ticketing.chassis.service.WireName;

/** A sort of lists of orders; rows of the same millisecond are sorted by id. */
public enum OrderSort implements WireName {
    OLDEST_FIRST("createdAt"),
    NEWEST_FIRST("-createdAt");

    private final String wireName;

    OrderSort(String wireName) {
        this.wireName = wireName;
    }

    @Override
    public String wireName() {
        return wireName;
    }
}
