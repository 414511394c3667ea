package dk.sigtepunkt.sources.internal.discretion;

import dk.sigtepunkt.sources.internal.read.figures.ReadFigure;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * A table of persons with its totals; some of the totals are not among what the source has. The first dimension is the
 * area in every second table, else all are breakdowns.
 */
final class RandomTable {
    private final Map<String, Long> shown = new LinkedHashMap<>();
    private final List<String> absent = new ArrayList<>();
    private final boolean byArea;

    private RandomTable(boolean byArea) {
        this.byArea = byArea;
    }

    static RandomTable of(Random random, int dimensions) {
        RandomTable table = new RandomTable(random.nextBoolean());
        List<List<String>> values = new ArrayList<>();
        for (int dimension = 0; dimension < dimensions; dimension++) {
            int size = dimensions == 1 ? 2 + random.nextInt(4) : dimensions == 3 ? 2 : 2 + random.nextInt(2);
            List<String> names = new ArrayList<>(List.of("*"));
            for (int value = 0; value < size; value++) {
                names.add("v" + value);
            }
            values.add(names);
        }
        Map<String, Long> sums = new LinkedHashMap<>();
        int zeros = random.nextInt(4);
        for (String cell : cells(values)) {
            if (!cell.contains("*")) {
                long count = random.nextInt(4) < zeros ? 0 : random.nextInt(random.nextBoolean() ? 7 : 30);
                totals(cell).forEach(total -> sums.merge(total, count, Long::sum));
            }
        }
        boolean whole = random.nextBoolean();
        sums.forEach((cell, count) -> {
            if (whole || !cell.contains("*") || random.nextInt(4) > 0) {
                table.shown.put(cell, count);
            } else {
                table.absent.add(cell);
            }
        });
        return table;
    }

    private static List<String> cells(List<List<String>> values) {
        List<String> cells = new ArrayList<>(List.of(""));
        for (List<String> names : values) {
            List<String> longer = new ArrayList<>();
            cells.forEach(cell -> names.forEach(name -> longer.add(cell.isEmpty() ? name : cell + "/" + name)));
            cells.clear();
            cells.addAll(longer);
        }
        return cells;
    }

    /** A cell and every total that holds it. */
    private static List<String> totals(String cell) {
        List<List<String>> values = new ArrayList<>();
        for (String value : cell.split("/")) {
            values.add(List.of(value, "*"));
        }
        return cells(values);
    }

    Map<String, Long> shown() {
        return shown;
    }

    /** The totals that the source does not have. */
    List<String> absent() {
        return absent;
    }

    String cell(int index) {
        return List.copyOf(shown.keySet()).get(index);
    }

    List<ReadFigure> read() {
        Counted counted = new Counted();
        shown.forEach((cell, count) -> {
            String[] place = cell.split("/");
            String area = byArea && !place[0].equals("*") ? "sted-" + place[0] : "766";
            List<String> parts = new ArrayList<>();
            for (int dimension = byArea ? 1 : 0; dimension < place.length; dimension++) {
                if (!place[dimension].equals("*")) {
                    parts.add("d%d=%s".formatted(dimension, place[dimension]));
                }
            }
            counted.count(area, String.join(",", parts), count);
        });
        return counted.all();
    }
}
