package dk.sigtepunkt.reporting.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.sigtepunkt.reporting.seal.json.CanonicalJson;
import dk.sigtepunkt.reporting.seal.json.JsonPointers;
import dk.sigtepunkt.reporting.seal.json.JsonUnreadable;
import dk.sigtepunkt.reporting.seal.json.TreeChange;
import dk.sigtepunkt.reporting.seal.json.TreeDifference;
import dk.sigtepunkt.reporting.seal.json.TreeSteps;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** What differs between two seals, and that it leads from the one to the other. */
class SealDifferenceTest {
    private static final List<String> TEXTS =
            List.of("", "a", "Ærø", "😀", "\u0000", "a/b", "m~n", "\u2028", "12.50", "ö", "o\u0308");

    private final Random random = new Random(64);

    private Object tree(int depth) {
        int kind = random.nextInt(depth > 2 ? 3 : 7);
        return switch (kind) {
            case 0 -> random.nextInt(20) - 5;
            case 1 -> random.nextBoolean();
            case 2 -> text();
            case 3, 4 -> object(depth);
            case 5 -> rows(depth);
            default -> list(depth);
        };
    }

    private String text() {
        return TEXTS.get(random.nextInt(TEXTS.size()));
    }

    private Map<String, Object> object(int depth) {
        Map<String, Object> object = new LinkedHashMap<>();
        for (int field = random.nextInt(5); field > 0; field--) {
            object.put(text() + random.nextInt(3), tree(depth + 1));
        }
        return object;
    }

    private List<Object> list(int depth) {
        List<Object> list = new ArrayList<>();
        for (int row = random.nextInt(5); row > 0; row--) {
            list.add(tree(depth + 1));
        }
        return list;
    }

    private List<Object> rows(int depth) {
        List<Object> rows = new ArrayList<>();
        for (int row = random.nextInt(6); row > 0; row--) {
            Map<String, Object> object = object(depth);
            object.put(random.nextBoolean() ? "id" : "key", "row" + random.nextInt(9));
            rows.add(object);
        }
        return rows;
    }

    /** The same with some of it changed, taken out, put in and moved. */
    private Object changed(Object tree) {
        if (random.nextInt(12) == 0) {
            return tree(2);
        }
        if (tree instanceof Map<?, ?> map) {
            Map<String, Object> other = new LinkedHashMap<>();
            List<Object> keys = new ArrayList<>(map.keySet());
            Collections.shuffle(keys, random);
            for (Object key : keys) {
                if (random.nextInt(12) > 0) {
                    other.put(key.toString(), changed(Objects.requireNonNull(map.get(key))));
                }
            }
            if (random.nextInt(6) == 0) {
                other.put(text(), tree(2));
            }
            return other;
        }
        if (tree instanceof List<?> list) {
            List<Object> other = new ArrayList<>();
            list.forEach(row -> {
                if (random.nextInt(8) > 0) {
                    other.add(random.nextInt(3) > 0 ? row : changed(row));
                }
                if (random.nextInt(8) == 0) {
                    other.add(tree(2));
                }
            });
            if (random.nextInt(4) == 0) {
                Collections.shuffle(other, random);
            }
            return other;
        }
        return random.nextInt(6) == 0 ? tree(3) : tree;
    }

    private SealFile sealed(List<SealPart> parts) {
        MadeSeals made = new MadeSeals(random.nextLong());
        return SealFile.seal(
                made.head("2025K1", 1, MadeSeals.at(1), Optional.empty(), Optional.empty()), parts, random);
    }

    private List<SealPart> parts() {
        List<SealPart> parts = new ArrayList<>();
        for (int part = 0; part < random.nextInt(6); part++) {
            parts.add(new SealPart(
                    "part" + part, Optional.of("area:" + part).filter(any -> random.nextBoolean()), tree(0)));
        }
        return parts;
    }

    private List<SealPart> changed(List<SealPart> parts) {
        List<SealPart> other = new ArrayList<>();
        for (SealPart part : parts) {
            if (random.nextInt(8) > 0) {
                other.add(new SealPart(part.name(), part.item(), changed(part.content())));
            }
        }
        if (random.nextInt(3) == 0) {
            other.add(random.nextInt(other.size() + 1), SealPart.of("new" + random.nextInt(9), tree(0)));
        }
        if (random.nextInt(5) == 0) {
            Collections.shuffle(other, random);
        }
        return other;
    }

    @Test
    void theOlderOneAndTheDifferenceGiveTheNewerOneForAThousandPairs() throws JsonUnreadable {
        int changes = 0;
        for (int pair = 0; pair < 1000; pair++) {
            List<SealPart> parts = parts();
            SealFile older = sealed(parts);
            SealFile newer = sealed(changed(parts));
            SealDifference difference = SealDifference.between(older, newer);
            changes += difference.changes().size();
            SealDifference read = SealDifference.read(difference.bytes());
            assertThat(read.bytes()).isEqualTo(difference.bytes());
            assertThat(CanonicalJson.bytes(read.apply(older)))
                    .isEqualTo(CanonicalJson.bytes(SealDifference.content(newer)));
            assertThat(read.lean(older)).as("pair %d", pair).isTrue();
            assertThat(SealDifference.between(older, older).changes()).isEmpty();
            assertThat(read.touched(older).added()).isNotNull();
        }
        assertThat(changes).isGreaterThan(1000);
    }

    /** Told apart by another way than the difference does it: by where a value stands under names and keys. */
    @Test
    void noValueThatStayedIsInIt() {
        for (int pair = 0; pair < 1000; pair++) {
            Object older = keyed();
            Object newer = keyedChange(older);
            Map<String, Object> stayed = new TreeMap<>(addressed("", older));
            Map<String, Object> after = addressed("", newer);
            stayed.entrySet().removeIf(entry -> !entry.getValue().equals(after.getOrDefault(entry.getKey(), "-")));
            Set<Object> told = Set.copyOf(told(TreeDifference.between(older, newer)));
            // Each value of these trees is there once, so that one that stayed is known by itself.
            assertThat(told).noneMatch(stayed::containsValue);
        }
    }

    private int next;

    private Map<String, Object> keyed() {
        Map<String, Object> tree = new TreeMap<>();
        for (int list = 0; list < 3; list++) {
            List<Object> rows = new ArrayList<>();
            for (int row = 0; row < random.nextInt(7); row++) {
                rows.add(Map.of(
                        "id", "row" + row, "a", "v" + next++, "b", Map.of("c", "v" + next++, "d", "v" + next++)));
            }
            tree.put("list" + list, rows);
        }
        return tree;
    }

    private Object keyedChange(Object tree) {
        if (tree instanceof Map<?, ?> map) {
            Map<String, Object> other = new TreeMap<>();
            map.forEach((key, value) -> other.put(key.toString(), key.equals("id") ? value : keyedChange(value)));
            return other;
        }
        if (tree instanceof List<?> list) {
            List<Object> other = new ArrayList<>();
            list.stream().filter(row -> random.nextInt(5) > 0).forEach(row -> other.add(keyedChange(row)));
            other.add(random.nextInt(other.size() + 1), Map.of("id", "new", "a", "v" + next++));
            Collections.shuffle(other, random);
            return other;
        }
        return random.nextInt(4) == 0 ? "v" + next++ : tree;
    }

    private static Map<String, Object> addressed(String at, Object tree) {
        Map<String, Object> found = new TreeMap<>();
        if (tree instanceof Map<?, ?> map) {
            map.forEach((key, value) -> found.putAll(addressed(at + "/" + key, value)));
        } else if (tree instanceof List<?> list) {
            list.forEach(row -> found.putAll(
                    addressed(at + "/" + JsonPointers.find(row, "/id").orElseThrow(), row)));
        } else if (!at.endsWith("/id")) {
            found.put(at, tree);
        }
        return found;
    }

    private static List<Object> told(List<TreeChange> changes) {
        List<Object> told = new ArrayList<>();
        changes.forEach(change -> told.addAll(JsonPointers.leaves(change.tree()).values()));
        return told;
    }

    @Test
    void aDifferenceThatTellsTooMuchIsNotLean() {
        Object older = Map.of("a", "1", "rows", List.of(Map.of("id", "x", "v", "1"), Map.of("id", "y", "v", "2")));
        for (TreeChange change : List.of(
                new TreeChange.Put("/a", "1"),
                new TreeChange.Put("/rows", List.of()),
                new TreeChange.Rows("/rows", List.of(new TreeChange.Run(0, 2, List.of()))),
                new TreeChange.Rows(
                        "/rows",
                        List.of(
                                new TreeChange.Run(0, 0, List.of(Map.of("id", "x"))),
                                new TreeChange.Run(1, 1, List.of()))))) {
            assertThat(TreeSteps.of(older, List.of(change)).needless())
                    .as("%s", change)
                    .hasSize(1);
        }
        assertThat(TreeSteps.of(older, List.of(new TreeChange.Put("/a", "2"), new TreeChange.Gone("/rows/1/v")))
                        .needless())
                .isEmpty();
    }

    @Test
    void itIsRefusedByAnyOtherOlderOne() {
        SealFile older = sealed(List.of(SealPart.of("a", "1"), SealPart.of("b", "2")));
        SealFile newer = sealed(List.of(SealPart.of("a", "3"), SealPart.of("c", "4")));
        SealDifference difference = SealDifference.between(older, newer);
        assertThatThrownBy(() -> difference.apply(newer)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> difference.apply(older.withhold(Set.of(0), Withholding.CLOSED, "Lukket")))
                .isInstanceOf(IllegalArgumentException.class);
        SealDifference.Touched touched = difference.touched(older);
        assertThat(touched.added()).containsExactly("c");
        assertThat(touched.removed()).containsExactly("b");
        assertThat(touched.changed()).containsEntry("a", List.of("/content"));
    }
}
