package dk.sigtepunkt.itests.committees;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sigtepunkt.itests.server.Server;
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

    public static WiringLines of(Server server) {
        String printed = server.shell("sigtepunkt:wiring");
        Matcher pending = PENDING.matcher(printed);
        assertThat(pending.find()).as(printed).isTrue();
        Map<Long, Integer> closures = new TreeMap<>();
        CLOSURE.matcher(printed)
                .results()
                .forEach(line -> closures.put(Long.valueOf(line.group(1)), Integer.valueOf(line.group(2))));
        return new WiringLines(Integer.parseInt(pending.group(1)), closures);
    }

    public void assertClean() {
        assertThat(removalPending).as("bundles pending removal").isZero();
        assertThat(closures).isNotEmpty();
        assertThat(closures.values()).as("closures %s", closures).containsOnly(1);
    }
}
