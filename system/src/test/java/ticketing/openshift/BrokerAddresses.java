package ticketing.openshift;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.activemq.artemis.core.config.Configuration;
import org.apache.activemq.artemis.core.config.CoreAddressConfiguration;
import org.apache.activemq.artemis.core.config.impl.ConfigurationImpl;
import org.apache.activemq.artemis.core.deployers.impl.FileConfigurationParser;
import org.apache.activemq.artemis.core.security.Role;
import org.apache.activemq.artemis.core.settings.impl.AddressSettings;

/** A broker configuration as Artemis parses it: addresses with queues, roles, address settings. */
record BrokerAddresses(
        Map<String, Set<String>> queues,
        Map<String, Set<String>> roles,
        Map<String, AddressSettings> settings,
        String limits,
        String misunderstood) {

    /** Of the broker on a single machine. */
    static BrokerAddresses ofFile(Path file) throws Exception {
        System.setProperty("broker.data", "target/broker");
        try (var text = Files.newInputStream(file)) {
            return of(new FileConfigurationParser().parseMainConfig(text), "");
        }
    }

    /** Of the properties that the operator applies over the same defaults. */
    static BrokerAddresses ofProperties(String lines, Path scratch) throws Exception {
        Path file = Files.writeString(scratch.resolve("broker.properties"), lines);
        ConfigurationImpl configuration = new ConfigurationImpl();
        configuration.parseProperties(file.toString());
        return of(configuration, configuration.getStatus().contains("\"errors\":[{") ? configuration.getStatus() : "");
    }

    private static BrokerAddresses of(Configuration from, String misunderstood) {
        return new BrokerAddresses(
                from.getAddressConfigurations().stream()
                        .collect(Collectors.toMap(CoreAddressConfiguration::getName, BrokerAddresses::queues)),
                roles(from.getSecurityRoles()),
                from.getAddressSettings(),
                "free disk " + from.getMinDiskFree() + ", memory " + from.getGlobalMaxSize() + ", written at once "
                        + from.isJournalDatasync() + ", permissions kept for "
                        + from.getSecurityInvalidationInterval(),
                misunderstood);
    }

    private static Set<String> queues(CoreAddressConfiguration address) {
        Set<String> queues = new TreeSet<>();
        address.getRoutingTypes().forEach(type -> queues.add(type.toString()));
        address.getQueueConfigs()
                .forEach(queue ->
                        queues.add(queue.getRoutingType() + " " + queue.getName() + " durable " + queue.isDurable()));
        return queues;
    }

    private static Map<String, Set<String>> roles(Map<String, Set<Role>> configured) {
        Map<String, Set<String>> roles = new TreeMap<>();
        configured.forEach((address, who) ->
                roles.put(address, who.stream().map(Role::toString).collect(Collectors.toCollection(TreeSet::new))));
        return roles;
    }
}
