package dk.sigtepunkt.sources.internal;

import static java.util.stream.Collectors.toUnmodifiableSet;

import dk.sigtepunkt.domain.text.Danish;
import dk.sigtepunkt.sources.internal.connection.SourceSettings;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Reads the component's configuration, the groups of keys with free names included. */
final class Configured {
    private Configured() {}

    static SourceSettings settings(SourceConfiguration configuration, Map<String, Object> properties) {
        return new SourceSettings(
                Arrays.stream(configuration.allowedHosts())
                        .flatMap(hosts -> Arrays.stream(hosts.split(",")))
                        .map(host -> host.strip().toLowerCase(Locale.ROOT))
                        .filter(host -> !host.isEmpty())
                        .collect(toUnmodifiableSet()),
                configuration.contact().strip(),
                new SourceSettings.Limits(
                        configuration.largestMegabytes(),
                        configuration.parallelRuns(),
                        Duration.ofMinutes(configuration.runDeadlineMinutes())),
                configuration.scheduling(),
                configuration.node().isBlank()
                        ? machine()
                        : configuration.node().strip(),
                group(properties, "token."),
                group(properties, "baseUrl."));
    }

    private static Map<String, String> group(Map<String, Object> properties, String prefix) {
        Map<String, String> group = new HashMap<>();
        properties.forEach((key, value) -> {
            String text = String.valueOf(value).strip();
            if (key.startsWith(prefix) && !text.isEmpty()) {
                group.put(key.substring(prefix.length()), text);
            }
        });
        return group;
    }

    private static String machine() {
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException nameless) {
            return OperationWords.in(Danish.LOCALE).nameless();
        }
    }
}
