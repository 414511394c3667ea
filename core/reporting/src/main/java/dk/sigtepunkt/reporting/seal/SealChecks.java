package dk.sigtepunkt.reporting.seal;

import dk.sigtepunkt.reporting.seal.json.JsonPointers;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** A short digest of each value by its place, so that the one that was changed can be named. */
final class SealChecks {
    private SealChecks() {}

    /** @param salt without which nobody can guess what a value is; empty where nothing is secret */
    static Map<String, String> of(String salt, Object tree) {
        Map<String, String> checks = new TreeMap<>();
        JsonPointers.leaves(tree)
                .forEach((pointer, value) -> checks.put(pointer, SealDigests.check(List.of(salt, pointer, value))));
        return checks;
    }

    /** The places where value and check do not agree, or where only one of them is. */
    static List<String> disagreeing(Map<String, String> checks, Map<String, String> counted) {
        TreeSet<String> places = new TreeSet<>(checks.keySet());
        places.addAll(counted.keySet());
        places.removeIf(place -> checks.getOrDefault(place, "").equals(counted.getOrDefault(place, "-")));
        return List.copyOf(places);
    }
}
