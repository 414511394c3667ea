package dk.sigtepunkt.sources.internal.read.table;

import dk.sigtepunkt.domain.text.Danish;
import dk.sigtepunkt.sources.internal.trouble.SourceTrouble;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Makes unique column names of a line of headings. */
public final class Headings {
    private static final TableWords WORDS = TableWords.in(Danish.LOCALE);

    private Headings() {}

    /**
     * @param cells without the empty ones at the end
     * @param place where the headings stand, for example {@code linje 1}
     * @return the headings, and {@code kolonne 3} for an empty one: a heading may be merged over several columns
     * @throws SourceTrouble when two are the same
     */
    public static List<String> unique(List<String> cells, String place) {
        List<String> names = new ArrayList<>();
        Map<String, Integer> first = new HashMap<>();
        for (int i = 0; i < cells.size(); i++) {
            String heading = cells.get(i).strip().replaceAll("\\s+", " ");
            String name = heading.isEmpty() ? WORDS.column(i + 1) : heading;
            Integer earlier = first.putIfAbsent(name, i + 1);
            if (earlier != null) {
                throw new SourceTrouble(WORDS.sameHeading(name, place, earlier, i + 1), false);
            }
            names.add(name);
        }
        return names;
    }

    /** Without the empty cells at the end. */
    public static List<String> filled(List<String> cells) {
        int size = cells.size();
        while (size > 0 && cells.get(size - 1).isBlank()) {
            size--;
        }
        return cells.subList(0, size);
    }
}
