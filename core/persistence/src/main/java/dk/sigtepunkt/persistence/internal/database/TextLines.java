package dk.sigtepunkt.persistence.internal.database;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** Keeps a few sentences in one column, a line each. */
public final class TextLines {
    private TextLines() {}

    public static String of(Collection<String> lines) {
        // PostgreSQL keeps no NUL.
        return lines.stream()
                .map(line -> line.replaceAll("[\\r\\n\\u0000]+", " "))
                .collect(Collectors.joining("\n"));
    }

    public static List<String> in(String text) {
        return text.isEmpty() ? List.of() : List.of(text.split("\n", -1));
    }
}
