package dk.sigtepunkt.reporting.seal.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** The steps from one tree to another that name no value that stayed. */
public final class TreeDifference {
    private final List<TreeChange> changes = new ArrayList<>();

    private TreeDifference() {}

    /** Nothing when they are the same. */
    public static List<TreeChange> between(Object older, Object newer) {
        TreeDifference difference = new TreeDifference();
        difference.compare("", CanonicalJson.copy(older), CanonicalJson.copy(newer));
        return List.copyOf(difference.changes);
    }

    private void compare(String at, Object older, Object newer) {
        if (older.equals(newer)) {
            return;
        }
        if (older instanceof Map<?, ?> one && newer instanceof Map<?, ?> other) {
            objects(at, one, other);
        } else if (older instanceof List<?> one && newer instanceof List<?> other) {
            lists(at, one, other);
        } else {
            changes.add(new TreeChange.Put(at, newer));
        }
    }

    private void objects(String at, Map<?, ?> older, Map<?, ?> newer) {
        TreeSet<String> names = new TreeSet<>();
        older.keySet().forEach(name -> names.add(name.toString()));
        newer.keySet().forEach(name -> names.add(name.toString()));
        for (String name : names) {
            String place = JsonPointers.under(at, name);
            Optional<Object> before = Optional.ofNullable(older.get(name));
            Optional<Object> after = Optional.ofNullable(newer.get(name));
            if (after.isEmpty()) {
                changes.add(new TreeChange.Gone(place));
            } else if (before.isEmpty()) {
                changes.add(new TreeChange.Put(place, after.get()));
            } else {
                compare(place, before.get(), after.get());
            }
        }
    }

    private void lists(String at, List<?> older, List<?> newer) {
        List<Integer> origins = RowOrigins.of(older, newer);
        boolean same = origins.equals(IntStream.range(0, older.size()).boxed().toList());
        if (!same) {
            changes.add(new TreeChange.Rows(at, runs(origins, newer)));
        }
        for (int place = 0; place < newer.size(); place++) {
            if (origins.get(place) != RowOrigins.NONE) {
                compare(JsonPointers.under(at, place), older.get(origins.get(place)), newer.get(place));
            }
        }
    }

    private static List<TreeChange.Run> runs(List<Integer> origins, List<?> newer) {
        List<TreeChange.Run> runs = new ArrayList<>();
        int place = 0;
        while (place < origins.size()) {
            int from = origins.get(place);
            int end = place + 1;
            while (end < origins.size() && follows(origins, from, place, end)) {
                end++;
            }
            runs.add(
                    from == RowOrigins.NONE
                            ? new TreeChange.Run(0, 0, List.copyOf(newer.subList(place, end)))
                            : new TreeChange.Run(from, end - place, List.of()));
            place = end;
        }
        return runs;
    }

    private static boolean follows(List<Integer> origins, int from, int place, int end) {
        return origins.get(end) == (from == RowOrigins.NONE ? RowOrigins.NONE : from + end - place);
    }

    /** A tree that steps can be taken in. */
    static Object mutable(Object tree) {
        if (tree instanceof Map<?, ?> map) {
            Map<String, Object> copy = new TreeMap<>();
            map.forEach((key, value) -> copy.put(key.toString(), mutable(value)));
            return copy;
        }
        if (tree instanceof List<?> list) {
            List<Object> copy = new ArrayList<>();
            list.forEach(value -> copy.add(mutable(value)));
            return copy;
        }
        return tree;
    }
}
