package dk.sigtepunkt.sources.internal.discretion;

import dk.sigtepunkt.sources.internal.discretion.CountTable.Equation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Finds cells that can be moved against each other without any sum telling: one more here is one fewer there, in every
 * dimension at once. When all of them are hidden, each has at least two possible numbers, in a table of any size.
 */
final class Blocks {
    /** How many of the smallest neighbours are tried in each dimension, when there are one, two or more of those. */
    private static final List<Integer> MOST_TRIED = List.of(2000, 20, 8);

    private final CountTable table;
    private final int threshold;
    private final Protection protection;

    Blocks(CountTable table, int threshold, Protection protection) {
        this.table = table;
        this.threshold = threshold;
        this.protection = protection;
    }

    /** What moves, and by how much: one up or down. */
    private record Block(Map<Integer, Integer> moves, double cost) {}

    /** @return the cells of the block that costs least to hide, the given one among them; empty when there is none */
    List<Integer> cheapest(int cell) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block(Map.of(cell, 1), 0));
        for (int dimension = 0; dimension < table.dimensions(); dimension++) {
            blocks = widened(blocks, cell, dimension);
        }
        return blocks.stream()
                .filter(block -> keepsSums(block.moves()))
                .sorted(Comparator.comparingDouble(Block::cost))
                .filter(block -> possible(cell, block.moves(), 1) || possible(cell, block.moves(), -1))
                .findFirst()
                .map(block -> block.moves().keySet().stream().sorted().toList())
                .orElse(List.of());
    }

    private List<Block> widened(List<Block> blocks, int cell, int dimension) {
        List<Block> wider = new ArrayList<>(blocks);
        for (String value : neighbours(cell, dimension)) {
            boolean between =
                    !value.isEmpty() && !table.place(cell).get(dimension).isEmpty();
            blocks.forEach(
                    block -> mirrored(block, dimension, value, between ? -1 : 1).ifPresent(wider::add));
        }
        return wider;
    }

    /** A part moves against another part of the same kind, and with the total. */
    private List<String> neighbours(int cell, int dimension) {
        List<String> place = table.place(cell);
        String own = place.get(dimension);
        String kind = table.kind(dimension, own);
        Set<String> values = new TreeSet<>();
        IntStream.range(0, table.size())
                .mapToObj(other -> table.place(other).get(dimension))
                .filter(value -> !value.equals(own))
                .filter(value -> own.isEmpty()
                        || value.isEmpty()
                        || table.kind(dimension, value).equals(kind))
                .forEach(values::add);
        long most = MOST_TRIED.get(Math.max(0, Math.min(table.divisions(), MOST_TRIED.size()) - 1));
        Stream<String> parts = values.stream()
                .filter(value -> !value.isEmpty())
                .filter(value -> at(place, dimension, value).isPresent())
                .sorted(Comparator.comparingDouble(
                        value -> cost(at(place, dimension, value).getAsInt())))
                .limit(most);
        return Stream.concat(parts, values.stream().filter(String::isEmpty)).toList();
    }

    private OptionalInt at(List<String> place, int dimension, String value) {
        return table.cell(CountTable.with(place, dimension, value));
    }

    private Optional<Block> mirrored(Block block, int dimension, String value, int sign) {
        Map<Integer, Integer> moves = new LinkedHashMap<>(block.moves());
        for (Map.Entry<Integer, Integer> move : block.moves().entrySet()) {
            OptionalInt other = at(table.place(move.getKey()), dimension, value);
            if (other.isEmpty()) {
                return Optional.empty();
            }
            moves.put(other.getAsInt(), sign * move.getValue());
        }
        return Optional.of(
                new Block(moves, moves.keySet().stream().mapToDouble(this::cost).sum()));
    }

    /** Small figures are hidden before large ones, for they tell least; what is hidden already costs nothing. */
    private double cost(int cell) {
        if (protection.isHidden(cell)) {
            return 0;
        }
        return 1 + (table.count(cell) == 0 ? threshold : table.count(cell));
    }

    private boolean keepsSums(Map<Integer, Integer> moves) {
        Map<Equation, Integer> sums = new HashMap<>();
        moves.forEach((cell, move) -> table.equationsOf(cell)
                .forEach(equation -> sums.merge(equation, equation.sign(cell) * move, Integer::sum)));
        return sums.values().stream().allMatch(sum -> sum == 0);
    }

    /** Whether moving one way leaves numbers of persons, and something that is small where something must be. */
    private boolean possible(int cell, Map<Integer, Integer> moves, int way) {
        boolean persons =
                moves.entrySet().stream().allMatch(move -> table.count(move.getKey()) + way * move.getValue() >= 0);
        if (!persons) {
            return false;
        }
        Set<Integer> component = protection.component(cell, List.copyOf(moves.keySet()));
        Set<Integer> seen = new HashSet<>(component);
        seen.removeIf(one -> table.figure(one).isEmpty());
        boolean smallNow = seen.stream().anyMatch(one -> protection.small(table.count(one)));
        return !smallNow
                || seen.stream()
                        .anyMatch(one -> protection.small(table.count(one) + (long) way * moves.getOrDefault(one, 0)));
    }
}
