package dk.sigtepunkt.domain.sources;

import dk.sigtepunkt.contracts.identity.SourceKey;
import java.util.Map;

/**
 * How the sources stand in the store at one moment.
 *
 * @param newest the newest run of each
 * @param pauses of those that are paused
 * @param waiting how many cases of each wait in quarantine; those without any are left out
 */
public record SourceStandings(
        Map<SourceKey, SourceRun> newest, Map<SourceKey, Pause> pauses, Map<SourceKey, Integer> waiting) {
    public SourceStandings {
        newest = Map.copyOf(newest);
        pauses = Map.copyOf(pauses);
        waiting = Map.copyOf(waiting);
    }
}
