package dk.sigtepunkt.reporting.seal.json;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which row of an older list each row of a newer one is. */
final class RowOrigins {
    /** What rows are known by, the first that all of them have. */
    private static final List<String> KEYS = List.of("id", "key", "name");

    static final int NONE = -1;

    private final List<?> older;
    private final List<?> newer;
    private final int[] origins;
    private final boolean[] taken;

    private RowOrigins(List<?> older, List<?> newer) {
        this.older = older;
        this.newer = newer;
        this.origins = new int[newer.size()];
        this.taken = new boolean[older.size()];
        Arrays.fill(origins, NONE);
    }

    /** For each row of the newer list its index in the older one, or none; no row is taken twice. */
    static List<Integer> of(List<?> older, List<?> newer) {
        RowOrigins rows = new RowOrigins(older, newer);
        key(older, newer).ifPresentOrElse(rows::byKey, rows::byContent);
        return Arrays.stream(rows.origins).boxed().toList();
    }

    /** The field that tells rows apart; none when one of them has it not, or two have the same. */
    static Optional<String> key(List<?> older, List<?> newer) {
        return KEYS.stream()
                .filter(key -> unique(key, older) && unique(key, newer))
                .findFirst();
    }

    private static boolean unique(String key, List<?> rows) {
        Set<Object> seen = new HashSet<>();
        return rows.stream()
                .allMatch(
                        row -> row instanceof Map<?, ?> map && map.get(key) instanceof String value && seen.add(value));
    }

    private void byKey(String key) {
        Map<Object, Integer> places = new HashMap<>();
        for (int place = 0; place < older.size(); place++) {
            places.put(field(older.get(place), key), place);
        }
        for (int place = 0; place < newer.size(); place++) {
            origins[place] = places.getOrDefault(field(newer.get(place), key), NONE);
        }
    }

    private static Object field(Object row, String key) {
        return row instanceof Map<?, ?> map && map.get(key) instanceof String value ? value : "";
    }

    private void byContent() {
        // What stands where it stood first, so that equal rows do not change places.
        for (int place = 0; place < Math.min(older.size(), newer.size()); place++) {
            if (older.get(place).equals(newer.get(place))) {
                take(place, place);
            }
        }
        pair((one, other) -> one.equals(other));
        pair((one, other) -> (one instanceof Map<?, ?> && other instanceof Map<?, ?>)
                || (one instanceof List<?> && other instanceof List<?>));
    }

    private interface Alike {
        boolean test(Object older, Object newer);
    }

    private void pair(Alike alike) {
        List<Integer> free = new ArrayList<>();
        for (int place = 0; place < older.size(); place++) {
            if (!taken[place]) {
                free.add(place);
            }
        }
        for (int place = 0; place < newer.size(); place++) {
            Object row = newer.get(place);
            if (origins[place] == NONE) {
                int to = place;
                free.stream()
                        .filter(from -> alike.test(older.get(from), row))
                        .findFirst()
                        .ifPresent(from -> {
                            take(from, to);
                            free.remove(from);
                        });
            }
        }
    }

    private void take(int from, int to) {
        origins[to] = from;
        taken[from] = true;
    }
}
