package dk.sigtepunkt.domain.deployments;

import java.util.Map;

/**
 * How cleanly committees come and go.
 *
 * @param removalPending bundles that were taken away and are still held by others; 0 when all is well
 * @param closures how many bundles would be refreshed with each committee bundle, by its number; 1 each when all is well
 */
public record Wiring(int removalPending, Map<Long, Integer> closures) {
    public Wiring {
        closures = Map.copyOf(closures);
    }
}
