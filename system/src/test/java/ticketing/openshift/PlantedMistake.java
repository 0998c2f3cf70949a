package ticketing.openshift;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** A change of one value in one object. */
record PlantedMistake(String object, JsonPointer where, String value) {

    /** Stands for the removal of a value. */
    static final String NOTHING = "nothing";

    /**
     * Applies the change to a copy.
     *
     * @throws AssertionError when it changes nothing
     */
    Manifests in(Manifests manifests) {
        String[] title = object.split("/");
        ObjectNode spoilt = manifests.get(title[0], title[1]);
        ObjectNode before = spoilt.deepCopy();
        JsonNode parent = spoilt.at(where.head());
        if (parent instanceof ArrayNode array) {
            putInto(array);
        } else {
            putInto((ObjectNode) parent);
        }
        if (spoilt.equals(before)) {
            throw new AssertionError("no mistake: " + this);
        }
        return manifests;
    }

    private void putInto(ObjectNode parent) {
        String key = where.last().getMatchingProperty();
        if (value.equals(NOTHING)) {
            parent.remove(key);
        } else {
            parent.set(key, Manifests.value(value));
        }
    }

    private void putInto(ArrayNode parent) {
        int index = where.last().getMatchingIndex();
        if (value.equals(NOTHING)) {
            parent.remove(index);
        } else if (index < parent.size()) {
            parent.set(index, Manifests.value(value));
        } else {
            parent.add(Manifests.value(value));
        }
    }
}
