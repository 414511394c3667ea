package dk.sigtepunkt.persistence.internal;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** Keeps a few sentences in one column, a line each. */
final class TextLines {
    private TextLines() {}

    static String of(Collection<String> lines) {
        // PostgreSQL keeps no NUL.
        return lines.stream()
                .map(line -> line.replaceAll("[\\r\\n\\u0000]+", " "))
                .collect(Collectors.joining("\n"));
    }

    static List<String> in(String text) {
        return text.isEmpty() ? List.of() : List.of(text.split("\n", -1));
    }
}
