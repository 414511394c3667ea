package dk.sigtepunkt.sources.internal.discretion;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Somebody who wants to know: tries every table near the true one that agrees with all that is shown. Cells are named by
 * a value for each dimension, joined by a slash; {@code *} is a total.
 */
final class Reader {
    private final Map<String, Long> truth;
    private final Set<String> hidden;
    private final int threshold;
    private final List<String> unknown;
    private final List<Set<String>> groups;
    private final Map<String, Set<Long>> possible = new TreeMap<>();

    /** @param absent totals that nobody shows, through which hidden cells hang together */
    Reader(Map<String, Long> truth, Set<String> hidden, List<String> absent, int threshold) {
        this.truth = truth;
        this.hidden = hidden;
        this.threshold = threshold;
        this.unknown =
                hidden.stream().filter(cell -> !cell.contains("*")).sorted().toList();
        Set<String> unseen = new HashSet<>(hidden);
        unseen.addAll(absent);
        this.groups = groups(unseen).stream()
                .map(group -> group.stream().filter(hidden::contains).collect(Collectors.toSet()))
                .filter(group -> !group.isEmpty())
                .toList();
        hidden.forEach(cell -> possible.put(cell, new HashSet<>()));
        attempt(0, new HashMap<>(inside()));
    }

    /** For each hidden cell the numbers that it may have. */
    Map<String, Set<Long>> possible() {
        return possible;
    }

    private Map<String, Long> inside() {
        Map<String, Long> inside = new HashMap<>(truth);
        inside.keySet().removeIf(cell -> cell.contains("*"));
        return inside;
    }

    private void attempt(int index, Map<String, Long> guess) {
        if (index == unknown.size()) {
            consider(guess);
            return;
        }
        String cell = unknown.get(index);
        long real = count(truth, cell);
        for (long value = Math.max(0, real - 1); value <= real + 1; value++) {
            guess.put(cell, value);
            attempt(index + 1, guess);
        }
        guess.put(cell, real);
    }

    private void consider(Map<String, Long> guess) {
        Map<String, Long> all = new HashMap<>(guess);
        for (String cell : truth.keySet()) {
            if (cell.contains("*")) {
                long sum = sum(cell, guess);
                if (!hidden.contains(cell) && sum != count(truth, cell)) {
                    return;
                }
                all.put(cell, sum);
            }
        }
        for (Set<String> group : groups) {
            if (group.stream().noneMatch(cell -> small(count(all, cell)))) {
                return;
            }
        }
        possible.forEach((cell, numbers) -> numbers.add(count(all, cell)));
    }

    private static long count(Map<String, Long> table, String cell) {
        return Objects.requireNonNull(table.get(cell));
    }

    private static long sum(String total, Map<String, Long> guess) {
        return guess.entrySet().stream()
                .filter(entry -> covers(total, entry.getKey()))
                .mapToLong(Map.Entry::getValue)
                .sum();
    }

    private static boolean covers(String total, String cell) {
        String[] wide = total.split("/");
        String[] narrow = cell.split("/");
        for (int at = 0; at < wide.length; at++) {
            if (!wide[at].equals("*") && !wide[at].equals(narrow[at])) {
                return false;
            }
        }
        return true;
    }

    private boolean small(long count) {
        return count > 0 && count < threshold;
    }

    /** Hidden cells that stand in one line, and those in line with them: one of them is small, or none would be hidden. */
    private static List<Set<String>> groups(Set<String> cells) {
        List<Set<String>> groups = new ArrayList<>();
        for (String cell : cells) {
            Set<String> joined = new HashSet<>(Set.of(cell));
            groups.removeIf(group -> {
                boolean touches = group.stream().anyMatch(other -> inLine(cell, other));
                if (touches) {
                    joined.addAll(group);
                }
                return touches;
            });
            groups.add(joined);
        }
        return groups;
    }

    private static boolean inLine(String one, String other) {
        String[] left = one.split("/");
        String[] right = other.split("/");
        int differing = 0;
        for (int at = 0; at < left.length; at++) {
            differing += left[at].equals(right[at]) ? 0 : 1;
        }
        return differing == 1;
    }
}
