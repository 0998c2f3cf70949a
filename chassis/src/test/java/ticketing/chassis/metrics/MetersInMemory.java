package ticketing.chassis.metrics;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.eclipse.microprofile.metrics.Tag;

/** Counters without a metric registry. */
public final class MetersInMemory extends Meters {

    /** By name and tags, such as {@code ticketing_sign_ins_total{result=refused}}. */
    public final Map<String, Long> counters = new TreeMap<>();

    @Override
    public void count(long increment, String name, String description, Tag... tags) {
        String labels = Arrays.stream(tags)
                .map(tag -> tag.getTagName() + "=" + tag.getTagValue())
                .collect(Collectors.joining(",", "{", "}"));
        counters.merge(name + labels, increment, Long::sum);
    }
}
