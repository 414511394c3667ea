package dk.sigtepunkt.sources.internal.statbank;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Which values are asked for in one call.
 *
 * @param values each variable's code to its values
 */
record Selection(Map<String, List<String>> values) {
    Selection {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    /** As Statistikbanken counts them: every row has a cell for each variable and one for the figure. */
    long cells() {
        long cells = values.size() + 1L;
        for (List<String> codes : values.values()) {
            cells *= Math.max(1, codes.size());
        }
        return cells;
    }

    /** Parts of which none has more cells than the limit, if that can be; parted along the largest variable. */
    List<Selection> parts(long limit) {
        String largest = "";
        int most = 1;
        for (Map.Entry<String, List<String>> one : values.entrySet()) {
            if (one.getValue().size() > most) {
                largest = one.getKey();
                most = one.getValue().size();
            }
        }
        if (cells() <= limit || largest.isEmpty()) {
            return List.of(this);
        }
        int size = (int) Math.min(most - 1L, Math.max(1, limit / (cells() / most)));
        List<String> codes = values.getOrDefault(largest, List.of());
        List<Selection> parts = new ArrayList<>();
        for (int from = 0; from < codes.size(); from += size) {
            Map<String, List<String>> part = new LinkedHashMap<>(values);
            part.put(largest, codes.subList(from, Math.min(codes.size(), from + size)));
            parts.addAll(new Selection(part).parts(limit));
        }
        return parts;
    }
}
