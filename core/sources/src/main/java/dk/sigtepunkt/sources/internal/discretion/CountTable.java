package dk.sigtepunkt.sources.internal.discretion;

import dk.sigtepunkt.contracts.figure.Breakdown;
import dk.sigtepunkt.sources.internal.read.figures.ReadFigure;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Persons in cells that add up: a cell lies at a value of every dimension, the empty one being the total. Totals that
 * the source does not have are cells too, which nobody sees.
 */
final class CountTable {
    /** Where nothing is known of the persons, only where figures stand counts. */
    private static final long MANY = 1000;

    private final List<List<String>> places = new ArrayList<>();
    private final List<Long> counts = new ArrayList<>();
    private final List<Optional<ReadFigure>> figures = new ArrayList<>();
    private final Map<List<String>, Integer> index = new HashMap<>();
    private final List<Equation> equations = new ArrayList<>();
    private final List<List<Integer>> equationsOf = new ArrayList<>();
    private final AreaGroups areas;
    private final List<String> names;
    private final int kinds;

    /** That the parts make up the total; cell numbers. */
    record Equation(int total, List<Integer> parts) {
        Stream<Integer> cells() {
            return Stream.concat(Stream.of(total), parts.stream());
        }

        int sign(int cell) {
            return cell == total ? -1 : 1;
        }
    }

    private CountTable(List<ReadFigure> shown, AreaGroups areas) {
        this.areas = areas;
        this.names = List.copyOf(new TreeSet<>(shown.stream()
                .flatMap(figure -> parts(figure.observation().breakdown()).keySet().stream())
                .toList()));
        this.kinds = (int) shown.stream()
                .map(figure -> areas.part(figure.observation().area()))
                .filter(part -> !part.isEmpty())
                .map(areas::kind)
                .distinct()
                .count();
    }

    static CountTable of(List<ReadFigure> shown, AreaGroups areas) {
        CountTable table = new CountTable(shown, areas);
        for (ReadFigure figure : shown) {
            long count = Math.round(figure.persons().orElse(MANY));
            long atLeastOne = figure.persons().orElse(MANY) > 0 ? Math.max(1, count) : 0;
            table.add(table.place(figure), atLeastOne, Optional.of(figure));
        }
        for (int dimension = 0; dimension <= table.names.size(); dimension++) {
            table.totals(dimension);
        }
        return table;
    }

    private List<String> place(ReadFigure figure) {
        Map<String, String> parts = parts(figure.observation().breakdown());
        List<String> place =
                new ArrayList<>(List.of(areas.part(figure.observation().area())));
        names.forEach(name -> place.add(parts.getOrDefault(name, "")));
        return place;
    }

    private static Map<String, String> parts(Breakdown breakdown) {
        Map<String, String> parts = new LinkedHashMap<>();
        for (String part :
                breakdown.value().isEmpty() ? new String[0] : breakdown.value().split(",", -1)) {
            String[] pair = part.split("=", 2);
            parts.put(pair[0], pair[1]);
        }
        return parts;
    }

    private void add(List<String> place, long count, Optional<ReadFigure> figure) {
        index.put(place, places.size());
        places.add(place);
        counts.add(count);
        figures.add(figure);
        equationsOf.add(new ArrayList<>());
    }

    /** Adds the totals over one dimension that are not there, and says of all what makes them up. */
    private void totals(int dimension) {
        Map<List<String>, Map<String, List<Integer>>> parts = new LinkedHashMap<>();
        for (int cell = 0; cell < places.size(); cell++) {
            String value = places.get(cell).get(dimension);
            if (!value.isEmpty()) {
                parts.computeIfAbsent(with(places.get(cell), dimension, ""), total -> new LinkedHashMap<>())
                        .computeIfAbsent(dimension == 0 ? areas.kind(value) : "", kind -> new ArrayList<>())
                        .add(cell);
            }
        }
        parts.forEach((total, byKind) -> {
            if (!index.containsKey(total)) {
                List<Integer> summed = byKind.values().iterator().next();
                add(total, summed.stream().mapToLong(this::count).sum(), Optional.empty());
            }
            byKind.values().forEach(summed -> equation(new Equation(cell(total).orElseThrow(), List.copyOf(summed))));
        });
    }

    private void equation(Equation equation) {
        equation.cells().forEach(cell -> equationsOf.get(cell).add(equations.size()));
        equations.add(equation);
    }

    static List<String> with(List<String> place, int dimension, String value) {
        List<String> other = new ArrayList<>(place);
        other.set(dimension, value);
        return Collections.unmodifiableList(other);
    }

    int size() {
        return places.size();
    }

    OptionalInt cell(List<String> place) {
        Integer cell = index.get(place);
        return cell == null ? OptionalInt.empty() : OptionalInt.of(cell);
    }

    List<String> place(int cell) {
        return places.get(cell);
    }

    long count(int cell) {
        return counts.get(cell);
    }

    /** Empty for a total that the source does not have. */
    Optional<ReadFigure> figure(int cell) {
        return figures.get(cell);
    }

    List<Equation> equationsOf(int cell) {
        return equationsOf.get(cell).stream().map(equations::get).toList();
    }

    int dimensions() {
        return names.size() + 1;
    }

    /** In how many ways the figures are divided: two at most, and whole numbers solve it if any numbers do. */
    int divisions() {
        return names.size() + kinds;
    }

    /** The kind of area that a value of a dimension is; the same for all breakdowns. */
    String kind(int dimension, String value) {
        return dimension == 0 ? areas.kind(value) : "";
    }
}
