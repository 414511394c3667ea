package dk.sigtepunkt.reporting.seal.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Places in a tree, written as RFC 6901 has it. */
public final class JsonPointers {
    private JsonPointers() {}

    /** A step further down. */
    public static String under(String pointer, Object step) {
        return pointer + "/" + step.toString().replace("~", "~0").replace("/", "~1");
    }

    /** The names and numbers on the way. */
    public static List<String> steps(String pointer) {
        List<String> steps = new ArrayList<>();
        if (!pointer.isEmpty()) {
            for (String step : pointer.substring(1).split("/", -1)) {
                steps.add(step.replace("~1", "/").replace("~0", "~"));
            }
        }
        return steps;
    }

    /** What stands there. */
    public static Optional<Object> find(Object tree, String pointer) {
        if (!pointer.isEmpty() && pointer.charAt(0) != '/') {
            return Optional.empty();
        }
        Optional<Object> found = Optional.of(tree);
        for (String step : steps(pointer)) {
            found = found.flatMap(one -> child(one, step));
        }
        return found;
    }

    private static Optional<Object> child(Object tree, String step) {
        if (tree instanceof Map<?, ?> map) {
            return Optional.ofNullable(map.get(step));
        }
        if (tree instanceof List<?> list && step.matches("0|[1-9]\\d{0,8}")) {
            int index = Integer.parseInt(step);
            return index < list.size() ? Optional.of(list.get(index)) : Optional.empty();
        }
        return Optional.empty();
    }

    /** Every value that has none under it, by its place: texts, numbers, truth values, and lists and maps that are empty. */
    public static Map<String, Object> leaves(Object tree) {
        Map<String, Object> leaves = new TreeMap<>();
        collect("", tree, leaves);
        return leaves;
    }

    private static void collect(String at, Object tree, Map<String, Object> leaves) {
        if (tree instanceof Map<?, ?> map && !map.isEmpty()) {
            map.forEach((key, value) -> collect(under(at, key), value, leaves));
        } else if (tree instanceof List<?> list && !list.isEmpty()) {
            for (int index = 0; index < list.size(); index++) {
                collect(under(at, index), list.get(index), leaves);
            }
        } else {
            leaves.put(at, tree);
        }
    }
}
