package dk.sigtepunkt.itests.committees;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sigtepunkt.domain.Eventually;
import dk.sigtepunkt.itests.server.Server;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What {@code sigtepunkt:wiring} prints.
 *
 * @param closures by bundle number
 */
public record WiringLines(int removalPending, Map<Long, Integer> closures) {
    private static final Pattern PENDING = Pattern.compile("removal-pending (\\d+)");
    private static final Pattern CLOSURE = Pattern.compile("bundle (\\d+) .*closure (\\d+)");
    private static final Duration COLLECTED = Duration.ofSeconds(20);

    /**
     * Waits until nothing is pending removal: a bundle is for the moment between its uninstalling and the framework's
     * collecting it, and a file that was dropped is served before the one it replaces is taken away.
     */
    public static void awaitClean(Server server) {
        Map<Long, Integer> closures = Eventually.await(
                        "no bundle is pending removal",
                        COLLECTED,
                        () -> of(server),
                        lines -> lines.removalPending() == 0)
                .closures();
        assertThat(closures).isNotEmpty();
        assertThat(closures.values()).as("closures %s", closures).containsOnly(1);
    }

    static WiringLines of(Server server) {
        String printed = server.shell("sigtepunkt:wiring");
        Matcher pending = PENDING.matcher(printed);
        assertThat(pending.find()).as(printed).isTrue();
        Map<Long, Integer> closures = new TreeMap<>();
        CLOSURE.matcher(printed)
                .results()
                .forEach(line -> closures.put(Long.valueOf(line.group(1)), Integer.valueOf(line.group(2))));
        return new WiringLines(Integer.parseInt(pending.group(1)), closures);
    }
}
