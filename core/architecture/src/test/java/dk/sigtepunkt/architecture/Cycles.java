package dk.sigtepunkt.architecture;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Ways through packages that come back to where they began. */
final class Cycles {
    private final Map<String, Set<String>> uses;
    private final Set<String> done = new HashSet<>();

    /** @param uses which packages each package names; those that are no key are left out */
    Cycles(Map<String, Set<String>> uses) {
        this.uses = new TreeMap<>(uses);
    }

    /** @return the first found, as {@code a -> b -> a} */
    Optional<String> first() {
        for (String start : uses.keySet()) {
            Optional<String> found = from(start, new ArrayList<>());
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private Optional<String> from(String here, List<String> way) {
        int before = way.indexOf(here);
        way.add(here);
        if (before >= 0) {
            return Optional.of(String.join(" -> ", way.subList(before, way.size())));
        }
        if (uses.containsKey(here) && !done.contains(here)) {
            for (String next : uses.getOrDefault(here, Set.of())) {
                Optional<String> found = from(next, way);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        done.add(here);
        way.remove(way.size() - 1);
        return Optional.empty();
    }
}
