package dk.sigtepunkt.reporting.seal.json;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Takes the steps of a difference, one by one, and sees whether each is needed. */
public final class TreeSteps {
    private Object tree;
    private final List<String> needless = new ArrayList<>();

    private TreeSteps(Object older) {
        this.tree = TreeDifference.mutable(CanonicalJson.copy(older));
    }

    /** @throws IllegalArgumentException when a step does not fit to the tree */
    public static TreeSteps of(Object older, List<TreeChange> changes) {
        TreeSteps steps = new TreeSteps(older);
        changes.forEach(steps::take);
        return steps;
    }

    /** What they lead to. */
    public Object newer() {
        return CanonicalJson.copy(tree);
    }

    /** Places of steps that tell a value that stayed, or one that could have been told by less. */
    public List<String> needless() {
        return List.copyOf(needless);
    }

    private void take(TreeChange change) {
        Optional<Object> before = JsonPointers.find(tree, change.at());
        if (change instanceof TreeChange.Put put) {
            if (before.filter(value -> value.equals(put.value()) || sameKind(value, put.value()))
                    .isPresent()) {
                needless.add(put.at());
            }
            set(put.at(), Optional.of(TreeDifference.mutable(put.value())));
        } else if (change instanceof TreeChange.Gone gone) {
            if (before.isEmpty()) {
                throw new IllegalArgumentException("nothing stands at " + gone.at());
            }
            set(gone.at(), Optional.empty());
        } else if (change instanceof TreeChange.Rows rows && before.orElse("") instanceof List<?> list) {
            rows(rows, list);
        } else {
            throw new IllegalArgumentException("no list stands at " + change.at());
        }
    }

    private static boolean sameKind(Object one, Object other) {
        return (one instanceof Map<?, ?> && other instanceof Map<?, ?>)
                || (one instanceof List<?> && other instanceof List<?>);
    }

    private void rows(TreeChange.Rows rows, List<?> older) {
        List<Object> newer = new ArrayList<>();
        List<Object> added = new ArrayList<>();
        Set<Integer> taken = new HashSet<>();
        for (TreeChange.Run run : rows.runs()) {
            if (run.count() > older.size() - run.from()) {
                throw new IllegalArgumentException("no such rows at " + rows.at());
            }
            for (int row = run.from(); row < run.from() + run.count(); row++) {
                // A row that is taken twice is two rows from then on.
                newer.add(taken.add(row) ? older.get(row) : TreeDifference.mutable(older.get(row)));
            }
            run.added().forEach(row -> newer.add(TreeDifference.mutable(row)));
            added.addAll(run.added());
        }
        if (newer.equals(older) || stayed(older, newer, added, taken)) {
            needless.add(rows.at());
        }
        set(rows.at(), Optional.of(newer));
    }

    /** Whether one of the added rows is one of those that were left out. */
    private static boolean stayed(List<?> older, List<Object> newer, List<Object> added, Set<Integer> taken) {
        Optional<String> key = RowOrigins.key(older, newer);
        for (int row = 0; row < older.size(); row++) {
            Object left = older.get(row);
            if (!taken.contains(row)
                    && added.stream()
                            .anyMatch(one -> one.equals(left)
                                    || (key.isPresent()
                                            ? named(one, key.get()).equals(named(left, key.get()))
                                            : sameKind(one, left)))) {
                return true;
            }
        }
        return false;
    }

    private static Object named(Object row, String key) {
        return row instanceof Map<?, ?> map && map.get(key) instanceof String name ? name : "";
    }

    @SuppressWarnings("unchecked") // every map and list in the tree was made by mutable()
    private void set(String at, Optional<Object> value) {
        if (at.isEmpty()) {
            tree = value.orElseThrow(() -> new IllegalArgumentException("the whole is gone"));
            return;
        }
        List<String> steps = JsonPointers.steps(at);
        String last = steps.get(steps.size() - 1);
        String above = at.substring(0, at.lastIndexOf('/'));
        Object parent = JsonPointers.find(tree, above)
                .orElseThrow(() -> new IllegalArgumentException("nothing stands at " + above));
        if (parent instanceof Map<?, ?>) {
            Map<String, Object> map = (Map<String, Object>) parent;
            value.ifPresentOrElse(one -> map.put(last, one), () -> map.remove(last));
        } else if (parent instanceof List<?> list
                && JsonPointers.find(list, "/" + last).isPresent()
                && value.isPresent()) {
            ((List<Object>) list).set(Integer.parseInt(last), value.get());
        } else {
            throw new IllegalArgumentException("nothing can stand at " + at);
        }
    }
}
